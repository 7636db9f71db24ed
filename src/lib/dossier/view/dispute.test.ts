import { describe, expect, it } from 'vitest';
import type { Attribution, Fact } from '../model/dossier';
import { disputeOf, inShort } from './dispute';
import { headlineOf } from '../model/headline';

const said = (changes: Partial<Attribution>): Attribution => ({
  document: 'chronicle',
  paragraph: 1,
  stance: 'asserts',
  where: 'text',
  references: [],
  ...changes,
});
const may = { edtf: '2015-05', label: 'May 2015', from: '2015-05-01', to: '2015-05-31' };
const june = { edtf: '2015-06', label: 'June 2015', from: '2015-06-01', to: '2015-06-30' };
const fact = (attributions: Attribution[], changes: Partial<Fact> = {}): Fact => ({
  id: 'harbour-opened',
  kind: 'event',
  places: [],
  actors: [],
  date: { ...may, basis: 'document' },
  cell: '2015',
  status: 'disputed',
  statement: 'The harbour opened.',
  question: 'Did the harbour open?',
  attributions,
  ...changes,
});
const disputed = fact([
  said({ document: 'chronicle', stance: 'reports' }),
  said({ document: 'chronicle', paragraph: 2 }),
  said({ document: 'ledger', reading: 'It opened halfway.' }),
  said({ document: 'letters', stance: 'disputes', reading: 'It stayed shut.', date: june }),
  said({ document: 'ledger', paragraph: 4, stance: 'denies', by: 'a guard', reading: 'No ship.' }),
  said({
    document: 'chronicle',
    paragraph: 5,
    stance: 'denies',
    by: 'a guard',
    reading: 'No ship.',
  }),
  said({ document: 'ledger', paragraph: 6, stance: 'denies', by: 'a guard', reading: 'No ship.' }),
]);

describe('a dispute', () => {
  it('has the statement and what some add to it on one side, all else on the other', () => {
    const { so, otherwise } = disputeOf(disputed) ?? {};
    expect(so?.map(({ text }) => text)).toEqual(['The harbour opened.', 'It opened halfway.']);
    expect(otherwise?.map(({ text }) => text)).toEqual(['It stayed shut.', 'No ship.']);
    expect(so?.[0]?.attributions.map(({ paragraph }) => paragraph)).toEqual([1, 2]);
  });

  it('tells once what several paragraphs say in the same words', () => {
    const guard = disputeOf(disputed)?.otherwise[1];
    expect(guard?.attributions.map(({ document, paragraph }) => [document, paragraph])).toEqual([
      ['ledger', 4],
      ['chronicle', 5],
      ['ledger', 6],
    ]);
  });

  it('keeps apart what is said in the same words of other days or by other people', () => {
    const { otherwise } = disputeOf(
      fact([
        said({ stance: 'denies', by: 'a guard', reading: 'No ship.' }),
        said({ stance: 'denies', by: 'a pilot', reading: 'No ship.' }),
        said({ stance: 'denies', by: 'a pilot', reading: 'No ship.', date: june }),
      ]),
    ) ?? { otherwise: [] };
    expect(otherwise).toHaveLength(3);
  });

  it('lists every date once, the statement’s first', () => {
    expect(disputeOf(disputed)?.dates.map((date) => date?.label)).toEqual([
      'May 2015',
      'June 2015',
    ]);
    const undated = fact([said({ stance: 'disputes', reading: 'Shut.', date: june })], {
      date: null,
    });
    expect(disputeOf(undated)?.dates.map((date) => date?.label ?? null)).toEqual([
      null,
      'June 2015',
    ]);
  });

  it('gives no date of the statement to those who dispute it', () => {
    expect(disputeOf(disputed)?.otherwise[1]?.date).toBeNull();
    expect(disputeOf(disputed)?.so[1]?.date).toEqual({ ...may, basis: 'document' });
  });

  it('is none where nobody disputes or denies', () => {
    expect(disputeOf(fact([said({})], { status: 'stated' }))).toBeNull();
  });
});

describe('a dispute in short', () => {
  const dispute = disputeOf(disputed);
  const short = dispute && inShort(dispute);

  it('has one version a side and one paragraph a document, the one that states it rather', () => {
    expect(short?.so.attributions.map(({ document, paragraph }) => [document, paragraph])).toEqual([
      ['chronicle', 2],
      ['ledger', 1],
    ]);
    expect(short?.otherwise.text).toBe('It stayed shut.');
  });

  it('counts what it leaves out', () => expect(short?.more).toBe(2));
});

it('a disputed fact is called by its question, any other by its statement', () => {
  expect(headlineOf(disputed)).toBe('Did the harbour open?');
  expect(headlineOf({ ...disputed, question: undefined })).toBe('The harbour opened.');
  expect(headlineOf({ ...disputed, status: 'stated' })).toBe('The harbour opened.');
});
