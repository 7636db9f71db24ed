import { describe, expect, it } from 'vitest';
import { fixtureDossier } from '$lib/dossier/contract/fixture';
import type { DossierOutcome } from '$lib/dossier/view/load-dossier';
import { Comparison } from './comparison.svelte';

/** A comparison of the fixture, whose own years are 2015 and 2016, with an address that writes down what it is told. */
function open(link = '', outcome: DossierOutcome = { state: 'ready', dossier: fixtureDossier() }) {
  const history: string[] = [];
  const comparison = new Comparison(
    () => outcome,
    {
      push: (next) => history.push(`push ${next}`),
      replace: (next) => history.push(`replace ${next}`),
    },
    () => null,
  );
  if (link) comparison.read(new URL(link, 'https://atlas.example/en/compare/'));
  return { comparison, history };
}

const idsOf = (facts: readonly { id: string }[] = []) => facts.map(({ id }) => id);

describe('a comparison', () => {
  it('has two years at once, as a page that is made needs it', () => {
    const { comparison } = open();
    const [first, second] = comparison.sides;
    expect(idsOf(first.shown?.facts)).toEqual(['harbour-opened', 'plain-crossed']);
    expect(idsOf(second.shown?.facts)).toEqual(['old-harbour-closed']);
    expect(comparison.places?.both.map(({ place }) => place.id)).toEqual(['harbour']);
    expect(comparison.link).toBe('');
  });
  it('shows what its link says on either side', () => {
    const link = '?years=2016&against=undated&actors=fleet#5/34/38';
    const { comparison } = open(link);
    expect(comparison.sides.map(({ query }) => query)).toEqual([
      '?years=2016&actors=fleet',
      '?years=undated&actors=fleet',
    ]);
    expect(comparison.eitherQuery).toBe('?years=2016,undated&actors=fleet');
    expect(comparison.link).toBe(link);
  });
  it('keeps the years of a side to it, in one step of history', () => {
    const { comparison, history } = open();
    comparison.sides[1].showOnly('1990s');
    comparison.sides[0].showOnly(null);
    expect(history).toEqual(['push ?against=1990s', 'push ?years=all&against=1990s']);
  });
  it('takes a filter back on both sides, whichever it is taken back on', () => {
    const { comparison, history } = open('?layers=ports&actors=fleet');
    comparison.sides[1].clearFilters();
    expect(comparison.sides[0].view.actors).toBeNull();
    expect(history).toEqual(['push ?layers=ports']);
  });
  it('looks where either map came to rest, which is no step in history', () => {
    const { comparison, history } = open();
    const camera = { zoom: 6, latitude: 34, longitude: 38 };
    comparison.sides[1].moved(camera);
    expect(comparison.sides[0].camera).toEqual(camera);
    expect(history).toEqual(['replace #6/34/38']);
  });
  it('says of nothing that it shows it without a dossier', () => {
    const { comparison } = open('', { state: 'failed' });
    expect(comparison.places).toBeNull();
  });
});
