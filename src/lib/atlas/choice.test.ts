import { describe, expect, it } from 'vitest';
import { fixtureDossier } from '$lib/dossier/contract/fixture';
import { defaultView } from '$lib/dossier/view/view';
import { Atlas } from './atlas.svelte';

/** An atlas with a map that draws a choice when the test says so. */
function openWithMap() {
  const history: string[] = [];
  const atlas = new Atlas(() => ({ state: 'ready', dossier: fixtureDossier() }), {
    push: (next) => history.push(`push ${next}`),
    replace: (next) => history.push(`replace ${next}`),
    selected: () => null,
  });
  const release = atlas.lead();
  const draw = () => {
    let done = () => {};
    atlas.followAfter(new Promise((resolve) => (done = resolve)));
    return () => {
      done();
      return Promise.resolve();
    };
  };
  return { atlas, history, release, draw };
}

describe('a choice', () => {
  it('is the map’s at once, and the page’s when that has drawn it', async () => {
    const { atlas, history, draw } = openWithMap();
    const before = atlas.shown;
    atlas.showOnly('2016');
    const done = draw();
    expect(atlas.choice.years).toEqual(new Set(['2016']));
    expect(atlas.drawn?.facts.map(({ cell }) => cell)).toEqual(['2016']);
    expect(atlas.view).toEqual(defaultView);
    expect(atlas.shown).toEqual(before);
    expect(history).toEqual([]);

    await done();
    expect(atlas.view).toBe(atlas.choice);
    expect(atlas.shown).toEqual(atlas.drawn);
    expect(history).toEqual(['push ?years=2016']);
  });

  it('is the page’s at the next one, which goes on from it', () => {
    const { atlas, history, release } = openWithMap();
    atlas.showOnly('2016');
    atlas.toggleLayer('ports');
    expect(history).toEqual(['push ?years=2016']);
    release();
    atlas.showAllYears();
    expect(history.slice(1)).toEqual(['push ?years=2016&layers=regions', 'push ?layers=regions']);
  });

  it('is not lost to the address of the one before', async () => {
    const { atlas, history, draw } = openWithMap();
    atlas.showOnly('2016');
    atlas.toggleCell('2015');
    const done = draw();
    atlas.read(new URL('https://atlas.example/en/?years=2016'));
    await done();
    expect(history).toHaveLength(2);
    expect(atlas.view.years).toEqual(new Set(['2015', '2016']));
  });

  it('that follows another on its way to the map takes its place', async () => {
    const { atlas, history, draw } = openWithMap();
    atlas.showYears(['2015']);
    const done = draw();
    atlas.showYears(['2015', '2016'], true);
    await done();
    expect(history).toHaveLength(1);
    expect(history[0]).toMatch(/^push \?years=.*2016/);
  });

  it.each([
    ['the result of a search', (atlas: Atlas) => atlas.leaveSearch(atlas.placeOf('harbour'))],
    ['a search that is taken back', (atlas: Atlas) => atlas.clearSearch()],
    ['data of the reader’s own that are gone', (atlas: Atlas) => atlas.showOwn(new Map(), '')],
    ['the fact of a link', (atlas: Atlas) => atlas.arriveAt(atlas.dossier?.facts[0] ?? null)],
  ])('is not lost to %s', (_, act) => {
    const { atlas } = openWithMap();
    atlas.showOwn(new Map([['1990', 1]]), '');
    atlas.view = { ...defaultView, years: new Set(['1990', '2016']), undated: false };
    atlas.toggleCell('undated');
    expect(atlas.view).not.toBe(atlas.choice);
    act(atlas);
    expect(atlas.choice.undated).toBe(true);
  });

  it('of words that the page does not show yet is taken back with them', () => {
    const { atlas } = openWithMap();
    atlas.typed = 'closed';
    atlas.showMatches();
    atlas.clearSearch();
    expect(atlas.choice.matches).toBe('');
  });

  it('is the page’s when the map is gone, or cannot draw it', async () => {
    const { atlas, history, release } = openWithMap();
    atlas.showOnly('2016');
    atlas.followAfter(Promise.reject(new Error('No drawing')));
    await Promise.resolve();
    await Promise.resolve();
    expect(history).toEqual(['push ?years=2016']);
    atlas.showAllYears();
    release();
    await Promise.resolve();
    expect(atlas.view).toBe(atlas.choice);
    expect(history.slice(1)).toEqual(['push ']);
  });

  it('that changes nothing waits for no map, and makes no step in history', () => {
    const { atlas, history } = openWithMap();
    atlas.showAll();
    expect(history).toEqual(['replace ']);
    expect(atlas.view).toBe(atlas.choice);
  });
});
