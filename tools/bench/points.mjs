// @ts-check
import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { randomNumbers } from '../random-numbers.mjs';

const kinds = ['airstrike', 'shelling', 'clash', 'movement'];

/** The years that points are of. */
export const years = [2012, 2013, 2014, 2015, 2016, 2017, 2018, 2019];

/**
 * Writes a made-up list of events as GeoJSON, some 230 bytes each, around the middle of the map: the same for the same
 * number.
 * @param {string} file
 * @param {number} count
 */
export async function writePoints(file, count) {
  const out = createWriteStream(file);
  const random = randomNumbers(7);
  out.write('{"type":"FeatureCollection","features":[\n');
  for (let place = 0; place < count; place += 1) {
    const line = JSON.stringify(event(place, random)) + (place + 1 < count ? ',\n' : '\n');
    if (!out.write(line)) await once(out, 'drain');
  }
  out.end(']}\n');
  await once(out, 'finish');
}

/**
 * @param {number} place
 * @param {() => number} random
 */
function event(place, random) {
  const year = years[Math.floor(random() * years.length)];
  const month = String(1 + Math.floor(random() * 12)).padStart(2, '0');
  const day = String(1 + Math.floor(random() * 28)).padStart(2, '0');
  const [east, north] = [33 + random() * 20, 30 + random() * 10].map((x) => Number(x.toFixed(5)));
  return {
    type: 'Feature',
    id: place,
    geometry: { type: 'Point', coordinates: [east, north] },
    properties: {
      title: `Event ${place}`,
      date: `${year}-${month}-${day}`,
      year,
      type: kinds[Math.floor(random() * kinds.length)],
      source: `https://example.org/report/${place}`,
      deaths: Math.floor(random() * 20),
    },
  };
}
