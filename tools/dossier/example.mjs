// @ts-check
// A dossier to begin with: small, sound, and made up. All of it is to be replaced.

/** @typedef {Record<string, string>} Text */

/**
 * The files of the example by their names, with its texts in each of the languages: in English as they are, elsewhere
 * marked with the language that they are still to be put into.
 * @param {readonly string[]} languages BCP 47 tags
 * @returns {Record<string, object>}
 */
export function exampleDossier(languages) {
  /** @param {string} words */
  const text = (words) =>
    Object.fromEntries(
      languages.map((language) => [language, language === 'en' ? words : `${words} [${language}]`]),
    );
  return {
    'atlas.json': manifest(languages, text),
    'places.geojson': places(text),
    'facts.json': facts(text),
    'sources.json': sources(text),
    'coverage.json': coverage(text),
    'redirects.json': { places: {}, facts: {}, references: {} },
  };
}

/**
 * @param {readonly string[]} languages
 * @param {(words: string) => Text} text
 */
function manifest(languages, text) {
  return {
    title: text('Example Atlas'),
    subtitle: text('Three harbours, as two documents place them'),
    description: text('An example, all made up: replace its files by your own.'),
    version: '2000-01-01',
    languages,
    members: [],
    view: { bounds: [23, 34.4, 27, 36.2] },
    layers: [
      {
        id: 'harbours',
        name: text('Harbours'),
        shape: 'circle',
        light: '#3A3FA8',
        dark: '#8DB0FF',
      },
      {
        id: 'lights',
        name: text('Lighthouses'),
        shape: 'triangle',
        light: '#8A4B00',
        dark: '#F0B45A',
      },
    ],
    kinds: [
      { id: 'building', name: text('Building') },
      { id: 'voyage', name: text('Voyage') },
    ],
    actors: [
      { id: 'harbour-office', name: text('Harbour Office') },
      { id: 'pilots', name: text('Pilots’ Guild') },
    ],
    story: [
      {
        id: 'beginnings',
        title: text('Beginnings'),
        sentences: [
          { text: text('The documents begin with a harbour.'), facts: ['north-harbour-opened'] },
          { text: text('A light followed.'), facts: ['light-lit'] },
        ],
        facts: ['north-harbour-opened', 'light-lit'],
      },
      {
        id: 'the-crossing',
        title: text('The crossing'),
        sentences: [{ text: text('Only one of them tells of a crossing.'), facts: ['crossing'] }],
        facts: ['crossing'],
      },
    ],
  };
}

/** @param {(words: string) => Text} text */
function places(text) {
  /**
   * @param {string} id
   * @param {string} name
   * @param {string} layer
   * @param {[number, number]} coordinates longitude first
   */
  const place = (id, name, layer, coordinates) => ({
    type: 'Feature',
    id,
    geometry: { type: 'Point', coordinates },
    properties: {
      layer,
      type: layer === 'lights' ? 'lighthouse' : 'harbour',
      kindLabel: text(layer === 'lights' ? 'Lighthouse' : 'Harbour'),
      name: text(name),
      aliases: [],
      country: null,
      precision: 'site',
      radiusKm: 1,
      coordinateSource: text('Made up: say here where the position is from.'),
    },
  });
  return {
    type: 'FeatureCollection',
    features: [
      place('north-harbour', 'North Harbour', 'harbours', [25.1, 35.7]),
      place('south-harbour', 'South Harbour', 'harbours', [24.4, 34.9]),
      place('cape-light', 'Cape Light', 'lights', [26.3, 35.2]),
    ],
  };
}

/** @param {(words: string) => Text} text */
function facts(text) {
  return [
    {
      id: 'north-harbour-opened',
      kind: 'building',
      places: ['north-harbour'],
      actors: ['harbour-office'],
      date: { edtf: '1901-05', basis: 'document' },
      statement: text('The Harbour Office opened the harbour in the north.'),
      attributions: [
        { document: 'guide', paragraph: 2, stance: 'asserts', references: ['harbour-register'] },
      ],
    },
    {
      id: 'light-lit',
      kind: 'building',
      places: ['cape-light'],
      actors: ['harbour-office'],
      date: { edtf: '1903', basis: 'document' },
      statement: text('The light on the cape was lit for the first time.'),
      question: text('When was the light lit?'),
      attributions: [
        { document: 'guide', paragraph: 3, stance: 'asserts', references: [] },
        {
          document: 'letters',
          paragraph: 2,
          stance: 'disputes',
          references: [],
          reading: text('The cape was still dark in 1904.'),
        },
      ],
    },
    {
      id: 'crossing',
      kind: 'voyage',
      places: ['north-harbour', 'south-harbour'],
      actors: ['pilots'],
      date: { edtf: '1904', basis: 'document' },
      statement: text('A pilot took the first ship from the north to the south.'),
      route: { from: 'north-harbour', to: 'south-harbour', label: text('First crossing') },
      attributions: [
        {
          document: 'letters',
          paragraph: 3,
          stance: 'reports',
          references: [],
          by: text('a fisherman'),
        },
      ],
    },
    {
      id: 'south-harbour-named',
      kind: 'building',
      places: ['south-harbour'],
      actors: [],
      date: null,
      statement: text('The harbour in the south got its name.'),
      attributions: [{ document: 'guide', paragraph: 3, stance: 'asserts', references: [] }],
    },
  ];
}

/** @param {(words: string) => Text} text */
function sources(text) {
  /**
   * @param {string} id
   * @param {string} code
   * @param {string} title
   * @param {number} referenceCount
   */
  const document = (id, code, title, referenceCount) => ({
    id,
    code,
    file: `${id}.txt`,
    title,
    name: text(title),
    language: 'en',
    kind: 'book',
    kindLabel: text('Book'),
    version: text('First edition'),
    retrieved: null,
    licence: null,
    licenceText: text('Not stated'),
    reliability: 'moderate',
    reliabilityWhy: text('Say here why it is to be relied on, or not.'),
    summary: text('Say here what the document is about.'),
    referenceCount,
    paragraphs: 4,
  });
  return {
    documents: [
      document('guide', 'GD', 'Guide to Three Harbours', 1),
      document('letters', 'LT', 'Letters from the Cape', 0),
    ],
    references: [
      {
        id: 'harbour-register',
        type: 'book',
        title: 'Register of the Harbour Office',
        language: 'en',
        issued: { 'date-parts': [[1901]] },
        citedAs: [{ document: 'guide', number: 1, paragraphs: [2], line: 4 }],
      },
    ],
  };
}

/** @param {(words: string) => Text} text */
function coverage(text) {
  return {
    documents: {
      guide: [
        { paragraph: 1, kind: 'title', facts: [], reason: text('The title.') },
        { paragraph: 2, kind: 'text', facts: ['north-harbour-opened'] },
        { paragraph: 3, kind: 'text', facts: ['light-lit', 'south-harbour-named'] },
        { paragraph: 4, kind: 'reference', facts: [], reason: text('A reference.') },
      ],
      letters: [
        { paragraph: 1, kind: 'title', facts: [], reason: text('The title.') },
        { paragraph: 2, kind: 'text', facts: ['light-lit'] },
        { paragraph: 3, kind: 'text', facts: ['crossing'] },
        { paragraph: 4, kind: 'text', facts: [], reason: text('It names no place.') },
      ],
    },
  };
}

/** What the folder says of its licence: the pages and files of an atlas name this one. */
export const EXAMPLE_LICENCE = `# Licence of the data

The files of this folder are licensed under the Creative Commons Attribution-ShareAlike 4.0 International licence
(CC BY-SA 4.0): creativecommons.org/licenses/by-sa/4.0/

Say here how to name the dossier, and what its documents and positions rest on.
`;
