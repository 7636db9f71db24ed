// @ts-check
// Runways to scale, and a point for the words of each airfield.
import { AIRFIELDS, RUNWAY_NOTE } from '../data/airfields.mjs';

/** @typedef {import('../types.mjs').Feature} Feature */

/** @returns {Feature[]} */
export function airfieldsLayer() {
  return AIRFIELDS.flatMap(({ title, runways }) => {
    const ends = runways.flatMap((runway) => runway.ends);
    const south = ends.reduce((low, end) => (end[1] < low[1] ? end : low));
    return [
      ...runways.map(({ ends: coordinates, designation, metres }) => ({
        type: /** @type {const} */ ('Feature'),
        properties: { near: 'runway', designation, metres },
        geometry: { type: /** @type {const} */ ('LineString'), coordinates },
      })),
      {
        type: /** @type {const} */ ('Feature'),
        properties: { near: 'airfield', title: unbroken(title), note: RUNWAY_NOTE },
        geometry: { type: /** @type {const} */ ('Point'), coordinates: south },
      },
    ];
  });
}

/**
 * With minus signs: after a dash the map would break a line, and between figures turn them round in Arabic.
 * @param {import('../types.mjs').Name} name
 */
function unbroken(name) {
  const texts = Object.entries(name).map(([language, text]) => [
    language,
    text.replaceAll('–', '−'),
  ]);
  return Object.fromEntries(texts);
}
