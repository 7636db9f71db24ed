import { gzipSync } from 'node:zlib';
import { bbox } from '@turf/turf';
import { describe, expect, it } from 'vitest';
import { dossierFromDisk } from './dossier-from-disk';
import { holds, toPixels } from '$lib/static-map/viewport';
import {
  fixedViewport,
  spread,
  staticViewport,
  type StaticViewport,
} from '$lib/static-map/static-viewport';
import { staticMapMarkup } from './static-map-markup';

const dossier = dossierFromDisk('en');
const first = staticViewport(dossier.bounds, []);

describe('the static map’s base map', () => {
  it('is small enough to stand on every page', () => {
    expect(gzipSync(staticMapMarkup(dossier, first)).length).toBeLessThan(11_500);
  });

  it('has a band for each member state, a dashed one for the plus-one, and none for others', () => {
    const baseMap = staticMapMarkup(dossier, first);
    const states = [...baseMap.matchAll(/url\(#base-in-(\w+)\)/g)].map(([, code]) => code);
    expect(states.toSorted()).toEqual(['IQ', 'IR', 'LB', 'RU', 'SY']);
    expect(baseMap.match(/class="line band-plus-one"/g)).toHaveLength(1);
    expect(baseMap).toContain('href="#base-band-LB" class="line band-plus-one"');
    expect(baseMap).not.toContain('href="#base-LB" class="member-land"');
  });

  it('has its names in the language of the page, and no colour of its own', () => {
    const namesIn = (language: string) =>
      [...staticMapMarkup(dossierFromDisk(language), first).matchAll(/>([^<]+)<\/text>/g)].map(
        ([, name]) => name,
      );
    expect(namesIn('en')).toContain('Iran');
    expect(namesIn('ar')).toContain('إيران');
    expect(namesIn('zh-Hant')).toContain('裏海');
    expect(/fill=|stroke=|style=/.test(staticMapMarkup(dossier, first))).toBe(false);
  });

  it('tells the names that the card of the opening would cover part of, on the first view alone', () => {
    const covered = (markup: string) =>
      [...markup.matchAll(/under-card[^>]*>([^<]+)</g)].map(([, name]) => name);
    expect(covered(staticMapMarkup(dossier, first))).toContain('Northeast Syria');
    expect(covered(staticMapMarkup(dossier, first))).not.toContain('Syria');
    expect(covered(staticMapMarkup(dossierFromDisk('ar'), first))).toContain('شمال شرقي سوريا');
    expect(covered(staticMapMarkup(dossier, first, { chosen: 'aleppo' }))).toEqual([]);
  });

  it('is as small around a place, which it looks closely at', () => {
    for (const subject of dossier.places) {
      const baseMap = staticMapMarkup(dossier, staticViewport(dossier.bounds, [subject]));
      expect(gzipSync(baseMap).length, subject.id).toBeLessThan(11_500);
    }
  });
});

describe('where a page’s map looks', () => {
  const placeOf = (id: string) => {
    const found = dossier.places.find((candidate) => candidate.id === id);
    if (!found) throw new Error(`The dossier has no place "${id}".`);
    return found;
  };
  const degreesAcross = ({ width, scale }: StaticViewport) => width / scale;

  it('is close by for a page about a spot, which is in the middle', () => {
    const aleppo = placeOf('aleppo');
    const viewport = staticViewport(dossier.bounds, [aleppo]);
    expect(toPixels(viewport, aleppo.point)[0]).toBeCloseTo(viewport.width / 2);
    expect(degreesAcross(viewport)).toBeCloseTo(6);
    expect(viewport.height).toBeCloseTo(first.height);
  });

  it('has the whole of an area, and no more than the first view is wide', () => {
    for (const area of dossier.places.filter(({ geometry }) => geometry)) {
      const viewport = staticViewport(dossier.bounds, [area]);
      const [west, south, east, north] = bbox(area.geometry ?? { type: 'Point', coordinates: [] });
      expect(holds(viewport, toPixels(viewport, [west, south])), area.id).toBe(true);
      expect(holds(viewport, toPixels(viewport, [east, north])), area.id).toBe(true);
      expect(degreesAcross(viewport)).toBeLessThanOrEqual(degreesAcross(first));
    }
  });

  it('is the first view for a country in it, and for several places', () => {
    expect(staticViewport(dossier.bounds, [placeOf('syria')])).toEqual(first);
    expect(staticViewport(dossier.bounds, [placeOf('tehran'), placeOf('moscow')])).toEqual(first);
  });

  it('is as wide as the first view around what that leaves out', () => {
    const moscow = placeOf('moscow');
    for (const others of [[], [placeOf('tehran')]]) {
      const viewport = staticViewport(dossier.bounds, [moscow, ...others]);
      expect(toPixels(viewport, moscow.point)[0]).toBeCloseTo(viewport.width / 2);
      expect(degreesAcross(viewport)).toBeCloseTo(degreesAcross(first));
    }
  });
});

describe('the static map of an embed', () => {
  const camera = { zoom: 5.5, latitude: 34.9, longitude: 48.55 };
  it('has the point of its camera in the middle, and no more than a frame of somebody’s page shows', () => {
    const viewport = fixedViewport(camera);
    const [x, y] = toPixels(viewport, [48.55, 34.9]);
    expect([x, y]).toEqual([
      expect.closeTo(viewport.width / 2),
      expect.closeTo(viewport.height / 2),
    ]);
    expect(gzipSync(staticMapMarkup(dossier, viewport)).length).toBeLessThan(11_500);
  });
});

describe('glyphs near each other', () => {
  it('are set off around their point, each to another side; a lone one stays', () => {
    const [one, other, lone] = spread([
      [100, 100],
      [105, 100],
      [300, 100],
    ]);
    expect(lone).toEqual([0, 0]);
    expect(one).not.toEqual(other);
    expect(one).not.toEqual([0, 0]);
  });
});
