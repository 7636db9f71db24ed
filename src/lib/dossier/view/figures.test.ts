import { describe, expect, it } from 'vitest';
import { figures } from './figures';
import { fixtureDossier } from '../contract/fixture';

describe('the figures of a dossier', () => {
  const { totals, byDocument, byCell, byLayer } = figures(fixtureDossier());

  it('count its facts in all', () => {
    expect([...totals]).toEqual([
      ['facts', 6],
      ['placed', 5],
      ['undated', 2],
      ['disputed', 1],
      ['reported', 1],
      ['in one document only', 4],
    ]);
  });
  it('count them by document, a fact of two documents in both', () => {
    expect([...byDocument]).toEqual([
      ['gazette', 4],
      ['almanac', 4],
    ]);
  });
  it('count them by year in time, the undated last', () => {
    expect([...byCell]).toEqual([
      ['1990s', 1],
      ['2015', 2],
      ['2016', 1],
      ['undated', 2],
    ]);
  });
  it('count them by layer, a fact of two places in one layer once', () => {
    expect([...byLayer]).toEqual([
      ['ports', 4],
      ['regions', 2],
    ]);
  });
});
