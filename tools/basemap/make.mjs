// @ts-check
// From the packages to the files, in reading order.
import { areasOf, dropSpecks, separateDisputed } from './areas.mjs';
import { airfieldsLayer } from './layers/airfields.mjs';
import { namesLayer } from './layers/names.mjs';
import { bandsLayer } from './layers/bands.mjs';
import { bordersLayer } from './layers/borders.mjs';
import { graticuleLayer } from './layers/graticule.mjs';
import { countryLabelsLayer } from './layers/labels.mjs';
import { coastLayer, countriesLayer, landLayer } from './layers/land.mjs';
import { citiesLayer, seasLayer } from './layers/places.mjs';
import { admin1Layer, DIVIDED, provinceAreas, provincesLayer } from './layers/provinces.mjs';
import { lakesLayer, riversLayer } from './layers/water.mjs';
import { polygonsOf } from './rings.mjs';
import { matchTwins } from './sharpen.mjs';
import { readClaims, readCountries, readDivisions, readVersions, readWater } from './sources.mjs';
import { makeTopology } from './topology.mjs';
import { writeLayer, writeText } from './write.mjs';

/** @typedef {import('./types.mjs').Feature} Feature */

/** Countries whose finer points sharpen the map, in order of preference. */
const SHARPENED = 'syr irq irn lbn isr psx jor kwt cyp cyn geo arm aze tur'.split(' ');

const NOTICE =
  'Made with Natural Earth (naturalearthdata.com), public domain. Generalised and edited for this atlas; see tools/basemap/README.md.';

/** @param {URL} folder */
export async function makeBasemap(folder) {
  const countries = readCountries();
  const divisions = new Map(SHARPENED.map((id) => [id, readDivisions(id).features]));
  const { sharpen, align } = matchTwins(
    pointsOf(countries),
    [...divisions].map(([id, features]) => ({ id, points: pointsOf(features) })),
  );

  const areas = areasOf(countries, sharpen);
  separateDisputed(areas, readClaims());
  dropSpecks(areas);
  const provinces = Object.entries(DIVIDED).flatMap(([source, country]) =>
    provinceAreas(source, country, divisions.get(source) ?? [], align),
  );
  const map = makeTopology([...areas.values()].sort(byId), provinces);

  const land = landLayer(map.topology, map.areas);
  const countryFeatures = countriesLayer(map.topology, map.areas);
  const borders = bordersLayer(map.topology, map.areas, countryFeatures);
  const continents = /** @type {const} */ (['asia', 'europe', 'africa']);
  const written = [
    writeLayer(folder, 'land.geojson', land),
    writeLayer(folder, 'countries.geojson', countryFeatures),
    writeLayer(folder, 'country-labels.geojson', countryLabelsLayer(countryFeatures)),
    writeLayer(folder, 'borders.geojson', borders),
    writeLayer(folder, 'coast.geojson', coastLayer(land)),
    writeLayer(folder, 'bands.geojson', bandsLayer(map.topology, map.areas, borders)),
    writeLayer(folder, 'admin1.geojson', admin1Layer(map.topology, map.provinces)),
    writeLayer(folder, 'provinces.geojson', provincesLayer(map.topology, map.provinces)),
    writeLayer(
      folder,
      'lakes.geojson',
      lakesLayer(
        continents.flatMap((continent) => readWater(continent, 'lakes')),
        readWater('world', 'lakes'),
      ),
    ),
    writeLayer(
      folder,
      'rivers.geojson',
      riversLayer(continents.flatMap((continent) => readWater(continent, 'rivers'))),
    ),
    writeLayer(folder, 'seas.geojson', seasLayer()),
    writeLayer(folder, 'cities.geojson', citiesLayer()),
    writeLayer(folder, 'graticule.geojson', graticuleLayer()),
    writeLayer(folder, 'near-airfields.geojson', airfieldsLayer()),
    writeLayer(folder, 'near-names.geojson', namesLayer()),
  ];
  const index = { notice: NOTICE, sources: readVersions(), files: written };
  writeText(folder, 'index.json', `${JSON.stringify(index, null, 2)}\n`);
  console.table(written);
}

/** @param {Feature[]} features */
function pointsOf(features) {
  return features.flatMap(({ geometry }) => polygonsOf(geometry).flat(2));
}

/**
 * @param {{ id: string }} a
 * @param {{ id: string }} b
 */
function byId(a, b) {
  return a.id < b.id ? -1 : 1;
}
