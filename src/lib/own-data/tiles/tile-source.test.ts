import { PMTiles, type Header } from 'pmtiles';
import { expect, it } from 'vitest';
import { archiveTiles } from './tile-source';

const archive = new PMTiles('https://example.org/own.pmtiles');
const boundsOf = (minLon: number, minLat: number, maxLon: number, maxLat: number) =>
  archiveTiles(archive, { minLon, minLat, maxLon, maxLat } as Header).bounds;

it('what an archive says it covers is taken as far as the map goes, and only where it is on the earth', () => {
  expect(boundsOf(30, 20, 60, 45)).toEqual([30, 20, 60, 45]);
  expect(boundsOf(-180, -90, 180, 90)).toEqual([-180, -85, 180, 85]);
  expect(boundsOf(30, 87, 60, 89)).toBeNull();
  expect(boundsOf(30, 45, 60, 20)).toBeNull();
  expect(boundsOf(30, 20, 214, 45)).toBeNull();
});
