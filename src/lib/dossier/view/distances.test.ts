import { describe, expect, it } from 'vitest';
import { distances } from './distances';
import type { Place } from '../model/dossier';
import { fixtureDossier } from '../contract/fixture';

const dossier = fixtureDossier();
const [sample] = dossier.places;

function place(id: string, point: [number, number], more: Partial<Place> = {}): Place {
  if (!sample) throw new Error('The fixture has no place.');
  const plain = { geometry: undefined, sameSiteAs: undefined, precision: 'site', radiusKm: 1 };
  return { ...sample, ...plain, id, point, ...more };
}

const shownDistances = (from: Place, ...others: Place[]) =>
  distances({ ...dossier, places: [from, ...others] }, from, 3).map(
    ({ place: { id }, km, vague }) => `${id} ${vague ? '~' : ''}${km}`,
  );

describe('how far it is to other places', () => {
  // A degree along the equator is 111.195 km on Turf's sphere.
  const here = place('here', [0, 0]);

  it('is told nearest first, in whole tens from 100 km', () => {
    expect(shownDistances(here, place('far', [0, 2]), place('near', [0.5, 0]))).toEqual([
      'near 56',
      'far 220',
    ]);
  });

  it('is told with care where a point is vague', () => {
    expect(shownDistances(here, place('vague', [0.5, 0], { radiusKm: 20 }))).toEqual(['vague ~60']);
  });

  it('is not told of areas, of countries, of the same site, or within what the points may be off', () => {
    const line = {
      type: 'LineString' as const,
      coordinates: [
        [1, 1],
        [2, 2],
      ],
    };
    expect(
      shownDistances(
        here,
        place('line', [1, 1], { geometry: line }),
        place('country', [1, 1], { precision: 'country' }),
        place('other-name', [0, 0.5], { sameSiteAs: 'here' }),
        place('too-vague', [0.05, 0], { radiusKm: 10 }),
      ),
    ).toEqual([]);
    expect(
      shownDistances(place('area', [0, 0], { geometry: line }), place('near', [1, 0])),
    ).toEqual([]);
  });
});
