import { describe, expect, it } from 'vitest';
import type { Fact } from '../model/dossier';
import { byDate } from './chronological';

const fact = (id: string, from?: string) =>
  ({ id, date: from === undefined ? null : { from } }) as Fact;
const ordered = (...facts: Fact[]) => facts.sort(byDate).map(({ id }) => id);

describe('the order of a list of facts', () => {
  it('has dated facts by the day that they begin on', () => {
    expect(ordered(fact('b', '2015-10-01'), fact('a', '1979-01-01'))).toEqual(['a', 'b']);
  });

  it('has undated facts last, as they stand in the dossier', () => {
    const undated = [fact('z'), fact('y'), fact('x')];
    expect(ordered(...undated, fact('far-off', '9999-12-31'))).toEqual(['far-off', 'z', 'y', 'x']);
  });
});
