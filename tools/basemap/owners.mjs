// @ts-check
// Which area each polygon of the source belongs to, and what is disputed. Tables, and nothing else.

/**
 * Source names without an ISO number: the code of the state whose outline they join…
 * @type {Record<string, string>}
 */
export const JOINS = {
  'Cyprus U.N. Buffer Zone': 'CY',
  Baikonur: 'KZ',
  'USNB Guantanamo Bay': 'CU',
  'Indian Ocean Ter.': 'AU',
  'Coral Sea Is.': 'AU',
  'Ashmore and Cartier Is.': 'AU',
  'Clipperton I.': 'FR',
};

/**
 * …or an area of their own. `code` null: no ISO code. `claims`: who claims or holds it.
 * @type {Record<string, { id: string, code: string | null, claims: string[] }>}
 */
export const OWN_AREAS = {
  Kosovo: { id: 'XK', code: 'XK', claims: ['RS'] },
  Palestine: { id: 'PS', code: 'PS', claims: ['IL'] },
  'W. Sahara': { id: 'EH', code: 'EH', claims: ['MA'] },
  'N. Cyprus': { id: 'northern-cyprus', code: null, claims: ['CY'] },
  Somaliland: { id: 'somaliland', code: null, claims: ['SO'] },
  'Siachen Glacier': { id: 'siachen', code: null, claims: ['CN', 'IN', 'PK'] },
  Akrotiri: { id: 'akrotiri', code: null, claims: ['GB'] },
  Dhekelia: { id: 'dhekelia', code: null, claims: ['GB'] },
};

/** Reefs without a code, too small to be drawn and claimed by many. */
export const DROPPED = ['Spratly Is.', 'Bajo Nuevo Bank', 'Serranilla Bank', 'Scarborough Reef'];

/**
 * Whole polygons of the source that are taken out of the state they are filed under.
 * @type {{ id: string, within: string, probe: [number, number], claims: string[] }[]}
 */
export const SEPARATE_POLYGONS = [
  { id: 'crimea', within: 'RU', probe: [34, 45.2], claims: ['RU', 'UA'] },
];

/**
 * Stretches of a line between two countries that are lines of control, not agreed borders.
 * @type {{ between: [string, string], where: (point: [number, number]) => boolean }[]}
 */
export const DISPUTED_STRETCHES = [
  { between: ['IN', 'PK'], where: ([, latitude]) => latitude > 32.3 },
  { between: ['CN', 'IN'], where: () => true },
];

/**
 * A line is disputed where an area meets a state that claims it, or another area claimed by the same.
 * Where it meets a third state, both claims agree that a border runs there.
 * @param {{ id: string, claims: string[] }} a
 * @param {{ id: string, claims: string[] }} b
 */
export function isDisputed(a, b) {
  return onOneSide(a, b) || onOneSide(b, a);
}

/**
 * @param {{ id: string, claims: string[] }} area
 * @param {{ id: string, claims: string[] }} other
 */
function onOneSide(area, other) {
  return area.claims.some((claim) => claim === other.id || other.claims.includes(claim));
}
