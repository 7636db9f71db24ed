import { gzipSync } from 'node:zlib';
import { bbox } from '@turf/turf';
import { describe, expect, it } from 'vitest';
import { dossierFromDisk } from './dossier-from-disk';
import { holds, place } from '$lib/static-map/viewport';
import { fixedFrame, spread, staticFrame, type StaticFrame } from '$lib/static-map/static-viewport';
import { staticGround } from './static-map-markup';

const dossier = dossierFromDisk('en');
const first = staticFrame(dossier.bounds, []);

describe('the static map’s ground', () => {
  it('is small enough to stand on every page', () => {
    expect(gzipSync(staticGround(dossier, first)).length).toBeLessThan(11_500);
  });

  it('has a band for each member state, a dashed one for the plus-one, and none for others', () => {
    const ground = staticGround(dossier, first);
    const states = [...ground.matchAll(/url\(#plate-in-(\w+)\)/g)].map(([, code]) => code);
    expect(states.toSorted()).toEqual(['IQ', 'IR', 'LB', 'RU', 'SY']);
    expect(ground.match(/class="line band-plus-one"/g)).toHaveLength(1);
    expect(ground).toContain('href="#plate-band-LB" class="line band-plus-one"');
    expect(ground).not.toContain('href="#plate-LB" class="member-land"');
  });

  it('has its names in the language of the page, and no colour of its own', () => {
    const namesIn = (language: string) =>
      [...staticGround(dossierFromDisk(language), first).matchAll(/>([^<]+)<\/text>/g)].map(
        ([, name]) => name,
      );
    expect(namesIn('en')).toContain('Iran');
    expect(namesIn('ar')).toContain('إيران');
    expect(namesIn('zh-Hant')).toContain('裏海');
    expect(/fill=|stroke=|style=/.test(staticGround(dossier, first))).toBe(false);
  });

  it('is as small around a place, which it looks closely at', () => {
    for (const subject of dossier.places) {
      const ground = staticGround(dossier, staticFrame(dossier.bounds, [subject]));
      expect(gzipSync(ground).length, subject.id).toBeLessThan(11_500);
    }
  });
});

describe('where a page’s map looks', () => {
  const placeOf = (id: string) => {
    const found = dossier.places.find((candidate) => candidate.id === id);
    if (!found) throw new Error(`The dossier has no place "${id}".`);
    return found;
  };
  const degreesAcross = ({ width, scale }: StaticFrame) => width / scale;

  it('is close by for a page about a spot, which is in the middle', () => {
    const aleppo = placeOf('aleppo');
    const frame = staticFrame(dossier.bounds, [aleppo]);
    expect(place(frame, aleppo.point)[0]).toBeCloseTo(frame.width / 2);
    expect(degreesAcross(frame)).toBeCloseTo(6);
    expect(frame.height).toBeCloseTo(first.height);
  });

  it('has the whole of an area, and no more than the first view is wide', () => {
    for (const area of dossier.places.filter(({ geometry }) => geometry)) {
      const frame = staticFrame(dossier.bounds, [area]);
      const [west, south, east, north] = bbox(area.geometry ?? { type: 'Point', coordinates: [] });
      expect(holds(frame, place(frame, [west, south])), area.id).toBe(true);
      expect(holds(frame, place(frame, [east, north])), area.id).toBe(true);
      expect(degreesAcross(frame)).toBeLessThanOrEqual(degreesAcross(first));
    }
  });

  it('is the first view for a country in it, and for several places', () => {
    expect(staticFrame(dossier.bounds, [placeOf('syria')])).toEqual(first);
    expect(staticFrame(dossier.bounds, [placeOf('tehran'), placeOf('moscow')])).toEqual(first);
  });

  it('is as wide as the first view around what that leaves out', () => {
    const moscow = placeOf('moscow');
    for (const others of [[], [placeOf('tehran')]]) {
      const frame = staticFrame(dossier.bounds, [moscow, ...others]);
      expect(place(frame, moscow.point)[0]).toBeCloseTo(frame.width / 2);
      expect(degreesAcross(frame)).toBeCloseTo(degreesAcross(first));
    }
  });
});

describe('the static map of an embed', () => {
  const camera = { zoom: 5.5, latitude: 34.9, longitude: 48.55 };
  it('has the point of its camera in the middle, and no more than a frame of somebody’s page shows', () => {
    const frame = fixedFrame(camera);
    const [x, y] = place(frame, [48.55, 34.9]);
    expect([x, y]).toEqual([expect.closeTo(frame.width / 2), expect.closeTo(frame.height / 2)]);
    expect(gzipSync(staticGround(dossier, frame)).length).toBeLessThan(11_500);
  });
});

describe('glyphs near each other', () => {
  const at = (x: number, underName = false) => ({ spot: [x, 100] as const, underName });
  it('are set off around their point, each to another side; a lone one stays', () => {
    const [one, other, lone] = spread([at(100), at(105), at(300)]);
    expect(lone).toEqual([0, 0]);
    expect(one).not.toEqual(other);
    expect(one).not.toEqual([0, 0]);
  });

  it('are not moved by a country’s, which stands under its name', () => {
    const [city, [right, down] = []] = spread([at(100), at(100, true)]);
    expect(city).toEqual([0, 0]);
    expect([right, (down ?? 0) > 10]).toEqual([0, true]);
  });
});
