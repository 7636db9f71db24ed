// @ts-check
// Names for the shapes that travel between the files of this folder. Types only, no code.

/** @typedef {[number, number]} Point longitude, latitude in degrees */
/** @typedef {Point[]} Line */
/** @typedef {Point[]} Ring closed: the last point repeats the first */
/** @typedef {Ring[]} Polygon the outer ring, then its holes */
/** @typedef {[number, number, number, number]} Box west, south, east, north */
/** @typedef {{ en: string, ar?: string, 'zh-Hant'?: string }} Name */

/**
 * A piece of the Earth's land that the map can tell apart: a country, or an area whose belonging is
 * disputed and which therefore belongs to no country's fill.
 * @typedef {object} Area
 * @property {string} id the ISO code of a country, or a word such as `golan`
 * @property {string | null} code ISO 3166-1 alpha-2, null where no code fits or sides disagree
 * @property {string[]} claims codes of the states that claim or hold the area (disputed areas only)
 * @property {Polygon[]} polygons
 */

/** @typedef {import('topojson-specification').Topology} Topology */
/** @typedef {import('geojson').Feature} Feature */
/** @typedef {import('geojson').FeatureCollection} FeatureCollection */

export {};
