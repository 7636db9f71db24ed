import { expect, it } from 'vitest';
import { isVague } from './vague';

const geometry = { type: 'LineString' as const, coordinates: [] };

it.each([
  ['a site within 5 km', { precision: 'site', radiusKm: 5 }, true],
  ['a city within 3 km', { precision: 'city', radiusKm: 3 }, true],
  ['a site within 2 km', { precision: 'site', radiusKm: 2 }, false],
  ['a site that is drawn as a line', { precision: 'site', radiusKm: 5, geometry }, false],
  ['a province', { precision: 'province', radiusKm: 90 }, false],
  ['a country', { precision: 'country', radiusKm: 600 }, false],
])('%s: %o', (_, place, vague) => {
  expect(isVague(place)).toBe(vague);
});
