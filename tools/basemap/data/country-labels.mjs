// @ts-check
// Country labels placed by hand, where the atlas is read most.

/** @typedef {import('../types.mjs').Point} Point */

/** @type {Record<string, { at: Point, rank: 1 | 2 | 3 }>} */
export const COUNTRY_LABELS = {
  SY: { at: [39, 35.35], rank: 1 },
  IQ: { at: [43.1, 32.6], rank: 1 },
  IR: { at: [51.6, 33], rank: 1 },
  RU: { at: [96, 62.5], rank: 1 },
  TR: { at: [34.2, 39.15], rank: 1 },
  SA: { at: [44.4, 24.2], rank: 1 },
  EG: { at: [29.3, 26.9], rank: 1 },
  KZ: { at: [67.2, 48.4], rank: 1 },
  JO: { at: [36.75, 30.75], rank: 2 },
  GE: { at: [43.3, 41.95], rank: 2 },
  AM: { at: [44.75, 40.45], rank: 2 },
  AZ: { at: [47.7, 40.3], rank: 2 },
  TM: { at: [58.9, 39.3], rank: 2 },
  AE: { at: [54.3, 23.6], rank: 2 },
  OM: { at: [56.6, 21.2], rank: 2 },
  GR: { at: [22, 39.4], rank: 2 },
  BG: { at: [25.2, 42.75], rank: 2 },
  UA: { at: [31.3, 49.2], rank: 2 },
  FR: { at: [2.5, 46.7], rank: 2 },
  US: { at: [-99, 39.5], rank: 1 },
  NO: { at: [9, 61.3], rank: 2 },
  LB: { at: [35.88, 33.98], rank: 3 },
  IL: { at: [34.85, 31.0], rank: 3 },
  PS: { at: [35.25, 31.95], rank: 3 },
  CY: { at: [33.1, 34.93], rank: 3 },
  KW: { at: [47.6, 29.33], rank: 3 },
  QA: { at: [51.2, 25.3], rank: 3 },
  BH: { at: [50.55, 26.05], rank: 3 },
};
