import { describe, expect, it } from 'vitest';
import { dossierFromDisk } from '../dossier-from-disk';
import { toPixels } from '$lib/static-map/viewport';
import { IMAGE_HEIGHT, mapAround, MAP_WIDTH, RING, wholeMap } from './image-map';

const dossier = dossierFromDisk('en');
const IMAGE_WIDTH = 1200;

describe('the map of a place’s social image', () => {
  for (const direction of ['ltr', 'rtl'] as const) {
    it(`has the whole ring in the social image’s central square (${direction})`, () => {
      const left = direction === 'ltr' ? IMAGE_WIDTH - MAP_WIDTH : 0;
      for (const place of dossier.places) {
        const { ringed, viewport } = mapAround(dossier, place, 'stated', direction);
        if (!ringed) throw new Error(`No ring around ${place.id}`);
        const reach = RING + 2;
        const x = left + ringed.x;
        expect(Math.abs(x - IMAGE_WIDTH / 2) + reach).toBeLessThanOrEqual(IMAGE_HEIGHT / 2);
        expect(Math.abs(ringed.y - IMAGE_HEIGHT / 2) + reach).toBeLessThan(IMAGE_HEIGHT / 2);
        expect(ringed.x - reach).toBeGreaterThan(0);
        expect(ringed.x + reach).toBeLessThan(MAP_WIDTH);
        expect(toPixels(viewport, place.point)[0]).toBeCloseTo(ringed.x);
      }
    });
  }

  it('has no other marker under the ring or over its edge', () => {
    for (const place of dossier.places) {
      const { ringed, others } = mapAround(dossier, place, 'stated', 'ltr');
      for (const { x, y } of others) {
        expect(Math.hypot(x - (ringed?.x ?? 0), y - (ringed?.y ?? 0))).toBeGreaterThan(RING);
        expect(x > 0 && x < MAP_WIDTH && y > 0 && y < IMAGE_HEIGHT).toBe(true);
      }
    }
  });
});

it('the map of the whole region holds the dossier’s bounds and rings nothing', () => {
  const { viewport, ringed } = wholeMap(dossier);
  const [west, south, east, north] = dossier.bounds;
  expect(ringed).toBeNull();
  expect(toPixels(viewport, [west, north]).every((edge) => edge > 0)).toBe(true);
  const [right, bottom] = toPixels(viewport, [east, south]);
  expect(right < MAP_WIDTH && bottom < IMAGE_HEIGHT).toBe(true);
});
