// @ts-check
// The finer base map for close by: GSHHG's shores, lakes and rivers, and the states and bands cut to them, area by area.
// Run by hand after `npm run basemap`: node tools/basemap/near/make.mjs
import { readFileSync } from 'node:fs';
import { onFrame, runsOf, segmentKey } from '../lines.mjs';
import { boxOf, polygonsOf, signedArea } from '../rings.mjs';
import { writeLayer } from '../write.mjs';
import { AREAS } from './areas.mjs';
import { clipLine, clipRing, simplified, waterOf } from './cells.mjs';
import { readRivers, readShores } from './gshhg.mjs';
import { ownerOf } from './owner.mjs';

/** @typedef {import('../types.mjs').Box} Box */
/** @typedef {import('../types.mjs').Feature} Feature */
/** @typedef {import('../types.mjs').Line} Line */
/** @typedef {import('../types.mjs').Point} Point */
/** @typedef {import('../types.mjs').Ring} Ring */

const folder = new URL('../../../public/geo/base/', import.meta.url);

/** Degrees that may be smoothed away: under two px at the closest zoom. Rivers have more bends than anybody needs. */
const SHORE = 0.0005;
const RIVER = 0.0012;
/** Degrees that areas reach into each other, so that no seam shows. */
const OVERLAP = 0.01;
/** Rings smaller than this, square degrees, are specks. */
const SPECK = 0.000004;
/** An island below this would be all band. */
const SMALL_ISLAND = 0.02;
/** How far round points are: about ten metres. */
const GRID = 10_000;

/** @param {string} file @returns {Feature[]} */
function read(file) {
  return JSON.parse(readFileSync(new URL(`${file}.geojson`, folder), 'utf8')).features;
}

const countries = read('countries');
const bands = read('bands');
const states = new Map(
  bands.map(({ properties }) => [properties?.code, Boolean(properties?.plusOne)]),
);
const owner = ownerOf(countries);
const coast = new Set(
  read('coast').flatMap(({ geometry }) =>
    geometry.type === 'LineString' ? keysOf(/** @type {Line} */ (geometry.coordinates)) : [],
  ),
);
const shores = readShores().map(({ level, line }) => ({ level, line: simplified(line, SHORE) }));
const rivers = readRivers().map(({ rank, line }) => ({ rank, line: simplified(line, RIVER) }));

console.table(
  AREAS.map(({ file, bounds: [west, south, east, north] }) =>
    writeLayer(
      folder,
      `${file}.geojson`,
      areaFeatures([west - OVERLAP, south - OVERLAP, east + OVERLAP, north + OVERLAP]),
    ),
  ),
);

/** @param {Box} box @returns {Feature[]} */
function areaFeatures(box) {
  const [west, south, east, north] = box;
  /** @type {Ring} */
  const frame = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  const cut = shores
    .filter(({ line }) => meets(boxOf(line), box))
    .flatMap(({ level, line }) => clipLine(line, box).map((piece) => ({ level, line: piece })))
    .filter(({ line }) => !isRing(line) || Math.abs(signedArea(line)) > SPECK);
  const rings = cut.filter(({ line }) => isRing(line));
  const open = cut.filter(({ line }) => !isRing(line));
  const water = [1, 2].flatMap((level) =>
    waterOf(
      open.filter((piece) => piece.level === level).map(({ line }) => line),
      box,
    ),
  );
  const lakes = rings.flatMap(({ level, line }) => (level === 2 ? [[...line].reverse()] : []));
  const islands = rings.filter(({ level }) => level !== 2).map(({ line }) => line);
  const runs = cut.flatMap(({ level, line }) => (level === 1 ? runsByState(line) : []));
  return [
    polygons('land', {}, [frame]),
    ...[...states.keys()].flatMap((code) => statePolygons(code, box)),
    ...runs.map(({ code, line }) => lines('shore', { code }, [line])),
    polygons('water', {}, [...water, ...lakes]),
    ...islandsByState(islands),
    lines(
      'coast',
      {},
      cut.flatMap(({ level, line }) => (level === 2 && isRing(line) ? [] : [line])),
    ),
    lines(
      'lake-shore',
      {},
      rings.flatMap(({ level, line }) => (level === 2 ? [line] : [])),
    ),
    ...[...states].flatMap(([code, plusOne]) => {
      const shore = runs.flatMap((run) =>
        run.code !== code || (isRing(run.line) && Math.abs(signedArea(run.line)) < SMALL_ISLAND)
          ? []
          : [[...run.line].reverse()],
      );
      const inland = landBands(code).flatMap((line) => clipLine(line, box));
      const all = [...shore, ...inland];
      return all.length > 0 ? [lines('band', { code, plusOne }, all)] : [];
    }),
    .../** @type {const} */ ([1, 2]).map((rank) =>
      lines(
        'river',
        { rank },
        rivers
          .filter((river) => river.rank === rank && meets(boxOf(river.line), box))
          .flatMap(({ line }) => clipLine(line, box)),
      ),
    ),
  ].filter(({ geometry }) => !('coordinates' in geometry) || geometry.coordinates.length > 0);
}

/**
 * The parts of a shore that belong to states with a band, in its direction.
 * @param {Line} line
 * @returns {{ code: string, line: Line }[]}
 */
function runsByState(line) {
  if (isRing(line)) {
    const code = owner(/** @type {Point} */ (line[0]));
    return code && states.has(code) ? [{ code, line }] : [];
  }
  const owners = line.map(owner);
  return [...states.keys()].flatMap((code) => {
    const of = new Map(line.map((point, index) => [point, owners[index]]));
    return runsOf(line, (from, to) => of.get(from) === code && of.get(to) === code).map((run) => ({
      code,
      line: run,
    }));
  });
}

/** @param {Ring[]} islands @returns {Feature[]} */
function islandsByState(islands) {
  /** @type {Map<string | null, Ring[]>} */
  const by = new Map();
  for (const ring of islands) {
    const found = owner(/** @type {Point} */ (ring[0]));
    const code = found && states.has(found) ? found : null;
    by.set(code, [...(by.get(code) ?? []), ring]);
  }
  return [...by].map(([code, rings]) => polygons('island', { code }, rings));
}

/** @param {string} code @param {Box} box @returns {Feature[]} */
function statePolygons(code, box) {
  const country = countries.find(({ id }) => id === code);
  const rings = country
    ? polygonsOf(country.geometry).flatMap(([outer]) => {
        const ring = outer && clipRing(outer, box);
        return ring ? [ring] : [];
      })
    : [];
  return rings.length > 0 ? [polygons('state', { code }, rings)] : [];
}

/** The band of a state where it does not run along a coast. @param {string} code */
function landBands(code) {
  const band = bands.find(({ id }) => id === code);
  if (band?.geometry.type !== 'MultiLineString') return [];
  return /** @type {Line[]} */ (band.geometry.coordinates).flatMap((line) =>
    runsOf(line, (a, b) => !coast.has(segmentKey(a, b)) && !onFrame(a, b)),
  );
}

/** @param {Line} line */
function keysOf(line) {
  return line.slice(1).map((point, index) => segmentKey(/** @type {Point} */ (line[index]), point));
}

/** @param {Line} line */
function isRing(line) {
  return String(line[0]) === String(line.at(-1));
}

/** @param {Box} one @param {Box} other */
function meets(one, other) {
  return one[0] < other[2] && one[2] > other[0] && one[1] < other[3] && one[3] > other[1];
}

/** @param {Line} line @returns {Line} */
function rounded(line) {
  const points = line.map(
    ([x, y]) => /** @type {Point} */ ([Math.round(x * GRID) / GRID, Math.round(y * GRID) / GRID]),
  );
  return points.filter(
    (point, index) => index === 0 || String(point) !== String(points[index - 1]),
  );
}

/** @param {string} near @param {object} more @param {Line[]} all @returns {Feature} */
function lines(near, more, all) {
  const coordinates = all.map(rounded).filter((line) => line.length > 1);
  return {
    type: 'Feature',
    properties: { near, ...more },
    geometry: { type: 'MultiLineString', coordinates },
  };
}

/** @param {string} near @param {object} more @param {Ring[]} rings @returns {Feature} */
function polygons(near, more, rings) {
  const coordinates = rings
    .map(rounded)
    .filter((ring) => ring.length > 3)
    .map((ring) => [signedArea(ring) > 0 ? ring : [...ring].reverse()]);
  return {
    type: 'Feature',
    properties: { near, ...more },
    geometry: { type: 'MultiPolygon', coordinates },
  };
}
