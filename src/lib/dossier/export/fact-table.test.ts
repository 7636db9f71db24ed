import { describe, expect, it } from 'vitest';
import type { Cell } from './columns';
import { factTable, type FactRow } from './fact-table';
import { fixtureDossier } from '../contract/fixture';
import { fixtureAddresses, fixtureLanguages, fixtureStamp } from './fixture';

const table = factTable(fixtureLanguages(), fixtureStamp(), fixtureAddresses);
const rowOf = (fact: string, place: string | null) => {
  const row = table.rows.find((row) => row.fact.id === fact && (row.place?.id ?? null) === place);
  if (!row) throw new Error(`No row for ${fact} at ${place ?? 'no place'}.`);
  return cellsOf(row);
};
function cellsOf({ cells }: FactRow): Record<string, Cell> {
  return Object.fromEntries(table.columns.map(({ name }, at) => [name, cells[at] ?? null]));
}

describe('the table of facts', () => {
  it('has a row for each fact at each of its places, and one for a fact without any', () => {
    expect(table.rows.map(({ fact, place }) => [fact.id, place?.id ?? null])).toEqual([
      ['harbour-opened', 'harbour'],
      ['plain-crossed', 'high-plain'],
      ['plain-crossed', 'harbour'],
      ['old-harbour-closed', 'old-harbour'],
      ['fleet-grew', null],
      ['treaty-signed', 'harbour'],
      ['plain-is-dry', 'high-plain'],
    ]);
  });

  it('says a fact in every language', () => {
    expect(rowOf('harbour-opened', 'harbour')).toMatchObject({
      statement_en: 'The harbour opened.',
      statement_ar: 'افتُتح المرفأ.',
      place_name_en: 'Harbour',
      place_name_ar: 'المرفأ',
      date_from: '2015-09-01',
      date_to: '2015-09-30',
    });
  });

  it('keeps every document, what it says and what it cites, place by place', () => {
    expect(rowOf('plain-crossed', 'harbour')).toMatchObject({
      status: 'disputed',
      documents: 'gazette | almanac',
      paragraphs: '3 | 2',
      stances: 'asserts | disputes',
      readings_en: ' | It was not.',
      readings_ar: ' | لم يُعبر.',
      cited: null,
      references: null,
      places: 'high-plain | harbour',
    });
    expect(rowOf('harbour-opened', 'harbour')).toMatchObject({
      cited: 'daily-2015 | daily-2015',
      references: 'daily-2015',
      reference_titles: 'Harbour opens',
      reference_urls: null,
    });
  });

  it('counts documents that are one text once', () => {
    expect(rowOf('harbour-opened', 'harbour')['independent_texts']).toBe(2);
    const [english, arabic] = ['en', 'ar'].map((language) =>
      fixtureDossier(language, ({ sources }) => {
        for (const document of sources.documents) document.sharedText = 'news';
      }),
    );
    if (!english || !arabic) throw new Error('The fixture has two languages.');
    const { columns, rows } = factTable([english, arabic], fixtureStamp(), fixtureAddresses);
    const at = columns.findIndex(({ name }) => name === 'independent_texts');
    expect(rows.map(({ cells }) => cells[at])).toEqual(rows.map(() => 1));
  });

  it('fills nothing in', () => {
    expect(rowOf('plain-is-dry', 'high-plain')).toMatchObject({
      year_cell: 'undated',
      date_edtf: null,
      date_from: null,
      date_words_en: null,
    });
    expect(rowOf('treaty-signed', 'harbour')).toMatchObject({
      year_cell: 'undated',
      date_edtf: 'XXXX-07-24',
      date_from: null,
      date_words_en: '24 July, no year',
    });
    expect(rowOf('fleet-grew', null)).toMatchObject({
      year_cell: '1990s',
      place_id: null,
      place_url: null,
      longitude: null,
    });
  });

  it('says in each row what it is from and how to cite it', () => {
    for (const row of table.rows) {
      expect(cellsOf(row)).toMatchObject({
        dossier_version: '2026-01-01 ',
        licence: 'CC-BY-SA-4.0',
        cite_as: 'Norland, 2026, https://atlas.example/en/data/',
        fact_url: `https://atlas.example/en/fact/${row.fact.id}/`,
      });
    }
  });

  it('of a part has the rows of that part alone', () => {
    const part = factTable(fixtureLanguages(), fixtureStamp(), fixtureAddresses, {
      facts: new Set(['plain-crossed', 'fleet-grew']),
      places: new Set(['harbour']),
    });
    expect(part.rows.map(({ fact, place }) => [fact.id, place?.id ?? null])).toEqual([
      ['plain-crossed', 'harbour'],
      ['fleet-grew', null],
    ]);
  });
});
