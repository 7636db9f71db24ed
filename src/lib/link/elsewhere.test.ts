import { expect, it } from 'vitest';
import { elsewhere } from './elsewhere';

it('names the same place and about the same part of the earth on each other map', () => {
  const [osm, earth, sentinel] = elsewhere({ zoom: 9, latitude: 35.5, longitude: 36 }, 700);
  expect(osm.url).toBe('https://www.openstreetmap.org/?mlat=35.5&mlon=36#map=10/35.5/36');
  expect(sentinel.url).toBe('https://apps.sentinel-hub.com/eo-browser/?zoom=10&lat=35.5&lng=36');
  // 700 px of 124.5 m each, seen at 35 degrees.
  const [, distance] = /@35\.5,36,0a,(\d+)d,35y,/.exec(earth.url) ?? [];
  expect(Number(distance) / 1000).toBeCloseTo(138, 0);
});

it('asks for no zoom that the others do not have', () => {
  const zooms = [0, 23].map((zoom) => elsewhere({ zoom, latitude: 0, longitude: 0 }, 700)[0].url);
  expect(zooms[0]).toContain('#map=1/');
  expect(zooms[1]).toContain('#map=19/');
});
