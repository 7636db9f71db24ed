// Long: one small dossier, whole, in all its files.
import type { FeatureCollection, Geometry } from 'geojson';
import { compileDossier } from './compile';
import type { Dossier } from '../model/dossier';
import { baseCountries, fileNames, type DossierFiles } from './file-names';
import { parseDossier, type RawPlace } from './parse';
import type { RawCoverage, RawFact, RawManifest, RawPlaceProperties, RawSources } from './schema';

/** For tests only: a small sound dossier of a country that is not, in English and Arabic. */
export interface Fixture {
  manifest: RawManifest;
  places: RawPlace[];
  facts: RawFact[];
  sources: RawSources;
  coverage: RawCoverage;
}

/** The files of the fixture, after a change where a test needs one. */
export function fixtureFiles(change: (fixture: Fixture) => void = () => undefined): DossierFiles {
  const fixture = structuredClone(sound);
  change(fixture);
  return {
    [fileNames.manifest]: JSON.stringify(fixture.manifest),
    [fileNames.places]: JSON.stringify({ type: 'FeatureCollection', features: fixture.places }),
    [fileNames.facts]: JSON.stringify(fixture.facts),
    [fileNames.sources]: JSON.stringify(fixture.sources),
    [fileNames.coverage]: JSON.stringify(fixture.coverage),
    [baseCountries]: JSON.stringify(countries),
  };
}

/** The fixture as a reader's browser gets it. */
export function fixtureDossier(language = 'en', change?: (fixture: Fixture) => void): Dossier {
  return compileDossier(parseDossier(fixtureFiles(change)).dossier, language);
}

/** The entry of an id. */
export function entry<Entry extends { id: string }>(entries: readonly Entry[], id: string): Entry {
  const found = entries.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`The fixture has no "${id}".`);
  return found;
}

function text(en: string, ar: string) {
  return { en, ar };
}

function place(
  id: string,
  name: ReturnType<typeof text>,
  geometry: Geometry,
  properties: Partial<RawPlaceProperties> = {},
): RawPlace {
  return {
    type: 'Feature',
    id,
    geometry,
    properties: {
      layer: 'ports',
      type: 'city',
      kindLabel: text('Port', 'ميناء'),
      name,
      aliases: [],
      country: 'XN',
      precision: 'city',
      radiusKm: 5,
      coordinateSource: text('Made up.', 'مختلَقة.'),
      ...properties,
    },
  };
}

const sound: Fixture = {
  manifest: {
    title: text('Norland', 'نورلاند'),
    subtitle: text('A country that is not', 'بلد لا وجود له'),
    description: text('For tests.', 'للاختبار.'),
    version: '2026-01-01',
    languages: ['en', 'ar'],
    members: ['XN'],
    plusOne: [],
    plusOneLabel: { en: { name: 'The guests', gloss: 'of nowhere' } },
    view: { bounds: [0, 30, 30, 60] },
    layers: [
      {
        id: 'ports',
        name: text('Ports', 'موانئ'),
        shape: 'square',
        light: '#000000',
        dark: '#FFFFFF',
      },
      {
        id: 'regions',
        name: text('Regions', 'مناطق'),
        shape: 'bar',
        light: '#000000',
        dark: '#FFFFFF',
      },
    ],
    kinds: [{ id: 'event', name: text('Event', 'حدث') }],
    actors: [
      { id: 'fleet', name: text('The fleet', 'الأسطول'), aliases: ['Navy'], identities: [] },
    ],
    people: [{ id: 'admiral', names: ['Admiral Nor', 'Amiral Nord'] }],
    story: [
      {
        id: 'opening',
        title: text('An opening', 'افتتاح'),
        sentences: [
          { text: text('The harbour comes first.', 'الميناء أولًا.'), facts: ['harbour-opened'] },
          { text: text('A treaty follows.', 'ثم معاهدة.'), facts: ['treaty-signed'] },
        ],
        facts: ['harbour-opened', 'treaty-signed'],
      },
      {
        id: 'crossing',
        title: text('A crossing', 'عبور'),
        sentences: [{ text: text('Then the plain.', 'ثم السهل.'), facts: ['plain-crossed'] }],
        facts: ['plain-crossed'],
      },
    ],
  },
  places: [
    place('harbour', text('Harbour', 'المرفأ'), { type: 'Point', coordinates: [12, 45] }),
    place(
      'old-harbour',
      text('Old Harbour', 'المرفأ القديم'),
      { type: 'Point', coordinates: [12, 45] },
      { sameSiteAs: 'harbour' },
    ),
    place(
      'high-plain',
      text('High Plain', 'السهل العالي'),
      {
        type: 'Polygon',
        coordinates: [
          [
            [14, 42],
            [18, 42],
            [18, 46],
            [14, 46],
            [14, 42],
          ],
        ],
      },
      { layer: 'regions', precision: 'region', labelPoint: [16, 44] },
    ),
  ],
  facts: [
    {
      id: 'harbour-opened',
      kind: 'event',
      places: ['harbour'],
      actors: ['fleet'],
      date: { edtf: '2015-09', basis: 'document' },
      statement: text('The harbour opened.', 'افتُتح المرفأ.'),
      attributions: [
        { document: 'gazette', paragraph: 2, stance: 'asserts', references: ['daily-2015'] },
        { document: 'almanac', paragraph: 1, stance: 'reports', references: ['daily-2015'] },
      ],
    },
    {
      id: 'plain-crossed',
      kind: 'event',
      places: ['high-plain', 'harbour'],
      actors: [],
      date: { edtf: '2015-01/2015-06', basis: 'reference' },
      statement: text('The plain was crossed.', 'عُبر السهل.'),
      attributions: [
        { document: 'gazette', paragraph: 3, stance: 'asserts', references: [] },
        {
          document: 'almanac',
          paragraph: 2,
          stance: 'disputes',
          references: [],
          reading: text('It was not.', 'لم يُعبر.'),
        },
      ],
    },
    {
      id: 'old-harbour-closed',
      kind: 'event',
      places: ['old-harbour'],
      actors: [],
      date: { edtf: '2016', basis: 'document' },
      statement: text('The old harbour closed.', 'أُغلق المرفأ القديم.'),
      attributions: [{ document: 'almanac', paragraph: 3, stance: 'reports', references: [] }],
    },
    {
      id: 'fleet-grew',
      kind: 'event',
      places: [],
      actors: ['fleet'],
      date: { edtf: '199X', basis: 'document' },
      statement: text('The fleet grew.', 'كبر الأسطول.'),
      attributions: [{ document: 'gazette', paragraph: 1, stance: 'asserts', references: [] }],
    },
    {
      id: 'treaty-signed',
      kind: 'event',
      places: ['harbour'],
      actors: [],
      date: {
        edtf: 'XXXX-07-24',
        basis: 'document',
        words: text('24 July, no year', '24 يوليو، بلا سنة'),
      },
      statement: text('A treaty was signed.', 'وُقّعت معاهدة.'),
      attributions: [{ document: 'gazette', paragraph: 4, stance: 'asserts', references: [] }],
    },
    {
      id: 'plain-is-dry',
      kind: 'event',
      places: ['high-plain'],
      actors: [],
      date: null,
      statement: text('The plain is dry.', 'السهل جاف.'),
      attributions: [{ document: 'almanac', paragraph: 4, stance: 'asserts', references: [] }],
    },
  ],
  sources: {
    documents: [
      {
        id: 'gazette',
        code: 'GA',
        file: 'gazette.txt',
        title: 'The Norland Gazette',
        name: text('Gazette', 'الجريدة'),
        language: 'en',
        kind: 'newspaper',
        retrieved: null,
        licence: null,
        reliability: 'high',
        reliabilityWhy: text('It was there.', 'كانت هناك.'),
        summary: text('All news of Norland.', 'كل أخبار نورلاند.'),
        kindLabel: text('Newspaper', 'صحيفة'),
        version: text('Of 2015', 'لعام 2015'),
        licenceText: text('Not stated', 'غير مذكورة'),
        referenceCount: 1,
        paragraphs: 6,
      },
      {
        id: 'almanac',
        code: 'AL',
        file: 'almanac.txt',
        title: 'Almanac',
        name: text('Almanac', 'التقويم'),
        language: 'ar',
        kind: 'book',
        retrieved: '2026-01-01',
        licence: 'CC0',
        reliability: 'low',
        reliabilityWhy: text('It was not.', 'لم يكن هناك.'),
        summary: text('Tables and tides.', 'جداول ومدّ وجزر.'),
        kindLabel: text('Book', 'كتاب'),
        version: text('First edition', 'الطبعة الأولى'),
        licenceText: text('CC0', 'CC0'),
        referenceCount: 0,
        paragraphs: 5,
      },
    ],
    references: [
      {
        id: 'daily-2015',
        type: 'article-newspaper',
        title: 'Harbour opens',
        'container-title': 'The Daily',
        issued: { 'date-parts': [[2015, 9, 5]] },
        language: 'en',
        citedAs: [
          { document: 'gazette', number: 1, paragraphs: [2], line: 6 },
          { document: 'almanac', number: 7, paragraphs: [1], line: 5 },
        ],
      },
    ],
  },
  coverage: {
    documents: {
      gazette: [
        { paragraph: 1, kind: 'text', facts: ['fleet-grew'] },
        {
          paragraph: 2,
          kind: 'text',
          facts: ['harbour-opened'],
          left: text('Not taken: the weather.', 'لم يؤخذ: الطقس.'),
        },
        { paragraph: 3, kind: 'text', facts: ['plain-crossed'] },
        { paragraph: 4, kind: 'text', facts: ['treaty-signed'] },
        { paragraph: 5, kind: 'heading', facts: [], reason: text('A heading.', 'عنوان.') },
        { paragraph: 6, kind: 'reference', facts: [], reason: text('A title.', 'عنوان عمل.') },
      ],
      almanac: [
        { paragraph: 1, kind: 'text', facts: ['harbour-opened'] },
        { paragraph: 2, kind: 'text', facts: ['plain-crossed'] },
        { paragraph: 3, kind: 'text', facts: ['old-harbour-closed'] },
        { paragraph: 4, kind: 'text', facts: ['plain-is-dry'] },
        { paragraph: 5, kind: 'reference', facts: [], reason: text('A title.', 'عنوان عمل.') },
      ],
    },
  },
};

/** The base map of the fixture: its one country, longitudes 10 to 20, latitudes 40 to 50. */
const countries: FeatureCollection = {
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      properties: { code: 'XN' },
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [10, 40],
            [20, 40],
            [20, 50],
            [10, 50],
            [10, 40],
          ],
        ],
      },
    },
  ],
};
