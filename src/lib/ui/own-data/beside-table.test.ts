import { expect, it } from 'vitest';
import { fixtureDossier } from '$lib/dossier/contract/fixture';
import type { FiledRow } from '$lib/own-data/model/beside';
import { rowsFor, tableFile } from './beside-table';

const [fact = null] = fixtureDossier().facts;
const own = { file: 'a', fileName: 'own', more: 0 };
const only = { ...own, beside: 'only', fact: null, match: null } as const;
const rows: FiledRow[] = [
  {
    ...own,
    ...{ index: 1, title: 'b 10', cell: '2016', beside: 'same', fact },
    match: { fact: fact?.id ?? '', time: 'same', km: 3.4, isNamed: false, words: ['one', 'two'] },
  },
  { ...only, index: 2, title: 'b 9', cell: '2015' },
  { ...only, index: 3, title: '=a', cell: 'undated' },
];
const titles = (...[beside, sorting]: [FiledRow['beside'] | null, Parameters<typeof rowsFor>[2]]) =>
  rowsFor(rows, beside, sorting, 'en').map(({ title }) => title);

it('the table is filtered by kind and sorted, numbers as numbers', () => {
  expect(titles('only', 'found')).toEqual(['b 9', '=a']);
  expect(titles(null, 'entry')).toEqual(['=a', 'b 9', 'b 10']);
  expect(titles(null, 'years')).toEqual(['b 9', 'b 10', '=a']);
});

it('the table is sorted by the first year of each entry, the undated last', () => {
  const cells = ['2015', 'undated', '814', '2016,2013/2014', '../2014', '-43', '-500', '1990s'];
  const dated = cells.map((cell): FiledRow => ({ ...only, index: 0, title: '', cell }));
  expect(rowsFor(dated, null, 'years', 'ar').map(({ cell }) => cell)).toEqual([
    ...['-500', '-43', '814', '1990s', '2016,2013/2014', '../2014', '2015', 'undated'],
  ]);
});

it('the file has a line for each row, and no title runs as a formula', () => {
  const text = tableFile(rows, {
    titleOf: ({ title }) => title,
    yearsOf: (cell) => cell,
    besideOf: (beside) => beside,
    paragraphsOf: () => 'A ¶1',
    linkOf: ({ id }) => `https://atlas.example/${id}`,
    undated: 'undated',
  });
  const lines = text.split('\r\n');
  expect(lines[0]).toContain(',statement,status,');
  expect(lines[1]).toContain(`,${fact?.status ?? ''},`);
  expect(lines[1]).toMatch(/^own,2,b 10,2016,same,3,"one, two",.*A ¶1,https:/);
  expect(lines[3]).toBe("own,4,'=a,undated,only,,,,,,,,");
});
