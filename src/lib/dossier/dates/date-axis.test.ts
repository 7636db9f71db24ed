import { describe, expect, it } from 'vitest';
import { dateAxis } from './date-axis';
import type { Attribution, Fact, FactDate } from '../model/dossier';

const by = (stance: Attribution['stance'], from?: string, to?: string): Attribution => ({
  document: 'gazette',
  paragraph: 1,
  stance,
  where: 'text',
  references: [],
  date: from === undefined ? undefined : { edtf: from, label: from, from, to },
});

function fact(date: Pick<FactDate, 'from' | 'to'> | null, ...attributions: Attribution[]): Fact {
  return {
    id: 'a',
    kind: 'event',
    places: [],
    actors: [],
    cell: '2015',
    status: 'disputed',
    statement: 'A',
    attributions,
    date: date && { ...date, edtf: '', label: 'its own', basis: 'document' },
  };
}

const september = { from: '2015-09-01', to: '2015-09-30' };

describe('the line of a date that documents differ about', () => {
  it('runs over whole months, from the first span to the last', () => {
    const axis = dateAxis(
      fact(september, by('asserts'), by('disputes', '2015-10-05', '2015-12-31')),
    );
    expect(axis?.months.map(({ month }) => month)).toEqual([
      '2015-09-01',
      '2015-10-01',
      '2015-11-01',
      '2015-12-01',
    ]);
    expect(axis?.months[0]?.at).toBe(0);
    const [own, other] = axis?.rows ?? [];
    expect(own).toMatchObject({ date: { label: 'its own' }, at: 0 });
    expect(own?.length).toBeCloseTo(30 / 122);
    expect(other?.at).toBeCloseTo(34 / 122);
    expect((other?.at ?? 0) + (other?.length ?? 0)).toBeCloseTo(1);
  });

  it('has the months of another calendar where they begin', () => {
    const axis = dateAxis(
      fact(september, by('asserts'), by('disputes', '2015-10-05', '2015-11-30')),
      'persian',
    );
    expect(axis?.months.map(({ month }) => month)).toEqual([
      '2015-09-23',
      '2015-10-23',
      '2015-11-22',
    ]);
    expect(axis?.months[0]?.at).toBeCloseTo(22 / 91);
  });

  it('tells a month from some time within a year', () => {
    const axis = dateAxis(
      fact(september, by('asserts'), by('disputes', '2015-01-01', '2015-12-31')),
    );
    expect(axis?.rows.map(({ vague }) => vague)).toEqual([false, true]);
  });

  it('lends no date to a document that disputes without one', () => {
    const axis = dateAxis(
      fact(september, by('asserts'), by('denies'), by('disputes', '2015-10-01', '2015-10-31')),
    );
    expect(axis?.rows).toHaveLength(2);
  });

  it.each([
    [
      'all give the same',
      fact(september, by('asserts'), by('disputes', '2015-09-01', '2015-09-30')),
    ],
    ['only one gives any', fact(null, by('asserts'), by('disputes', '2015-10-01', '2015-10-31'))],
    ['one has no year', fact(september, by('asserts'), by('disputes'))],
    ['one has no end', fact(september, by('asserts'), by('disputes', '1990-01-01'))],
    [
      'decades lie between them',
      fact(september, by('asserts'), by('disputes', '1979-01-01', '1979-12-31')),
    ],
  ])('is not drawn where %s', (_, undrawn) => {
    expect(dateAxis(undrawn)).toBeNull();
  });
});
