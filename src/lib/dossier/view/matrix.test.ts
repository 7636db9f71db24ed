import { describe, expect, it } from 'vitest';
import type { Attribution, Dossier, Fact } from '../model/dossier';
import { matrixCounts, matrixGroups } from './matrix';

const says = (document: string, stance: Attribution['stance'] = 'asserts'): Attribution => ({
  document,
  paragraph: 1,
  stance,
  where: 'text',
  references: [],
});
const fact = (id: string, rest: Partial<Fact>): Fact => ({
  id,
  kind: 'talks',
  places: [],
  actors: [],
  date: null,
  cell: 'undated',
  status: 'stated',
  statement: id,
  attributions: [says('one')],
  ...rest,
});
const dated = (from: string) => ({ edtf: from, from, label: from, basis: 'document' as const });

const dossier = {
  documents: [{ id: 'one' }, { id: 'two' }],
  places: [{ id: 'harbour' }, { id: 'hill' }],
  facts: [
    fact('undated', { places: ['hill'] }),
    fact('late', { cell: '2016', date: dated('2016-05-01'), places: ['harbour'] }),
    fact('disputed', {
      cell: '2015',
      date: dated('2015-09-01'),
      status: 'disputed',
      attributions: [says('two'), says('one', 'disputes')],
    }),
    fact('early', { cell: '2015', date: dated('2015-02-01') }),
  ],
} as unknown as Dossier;

const ids = (filter: 'all' | 'disagreements', order: 'time' | 'place' | 'documents') =>
  matrixGroups(dossier, filter, order).map(({ key, rows }) => [key, rows.map((r) => r.fact.id)]);

describe('the table of facts by documents', () => {
  it('groups by year in time, undated last', () => {
    expect(ids('all', 'time')).toEqual([
      ['2015', ['early', 'disputed']],
      ['2016', ['late']],
      ['undated', ['undated']],
    ]);
  });
  it('groups by place in the dossier’s order, facts without one last', () => {
    expect(ids('all', 'place').map(([key]) => key)).toEqual(['harbour', 'hill', '']);
  });
  it('groups by how many texts and documents speak of it, most first', () => {
    expect(ids('all', 'documents').map(([key]) => key)).toEqual(['2/2', '1/1']);
  });
  it('keeps only what a filter names, and counts all of them', () => {
    expect(ids('disagreements', 'time')).toEqual([['2015', ['disputed']]]);
    expect(matrixCounts(dossier)).toEqual({
      all: 4,
      disagreements: 1,
      'one-document': 3,
      undated: 1,
      unplaced: 2,
    });
  });
  it('has a cell for every document, empty where it is silent', () => {
    const [group] = matrixGroups(dossier, 'disagreements', 'time');
    expect(group?.rows[0]?.cells.map((cell) => cell.map(({ stance }) => stance))).toEqual([
      ['disputes'],
      ['asserts'],
    ]);
  });
});
