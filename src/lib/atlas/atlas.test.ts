// Long: all that changes an atlas is tried on the same one, whose address writes down what it is told.
import { describe, expect, it } from 'vitest';
import { fixtureDossier } from '$lib/dossier/contract/fixture';
import type { DossierOutcome } from '$lib/dossier/view/load-dossier';
import { activeChoices } from '$lib/dossier/view/choices';
import { defaultView, type Found } from '$lib/dossier/view/view';
import { Atlas } from './atlas.svelte';

/** An atlas of the fixture, with an address that writes down what it is told. */
function open(
  link = '',
  outcome: DossierOutcome = { state: 'ready', dossier: fixtureDossier() },
  find = (words: string): Found => new Set(words === 'closed' ? ['old-harbour-closed'] : []),
) {
  const history: string[] = [];
  let selected: string | null = null;
  let onlyFacts: ReadonlySet<string> | null = null;
  const atlas = new Atlas(
    () => outcome,
    {
      push: (next) => history.push(`push ${next}`),
      replace: (next) => history.push(`replace ${next}`),
      selected: () => selected,
      onlyFacts: () => onlyFacts,
    },
    find,
  );
  atlas.read(new URL(link, 'https://atlas.example/en/'));
  return {
    atlas,
    history,
    select: (id: string | null) => (selected = id),
    tell: (ids: string[]) => (onlyFacts = new Set(ids)),
  };
}

const placesOf = ({ shown }: Atlas) =>
  shown?.places.map(({ place, status }) => (status === null ? `(${place.id})` : place.id));

describe('an atlas', () => {
  it('shows everything at first, and has nothing to say in its link', () => {
    const { atlas } = open();
    expect(atlas.view).toEqual(defaultView);
    expect(atlas.shown?.facts).toEqual(atlas.dossier?.facts);
    expect(atlas.link).toBe('');
  });
  it('shows what its link says', () => {
    const { atlas } = open('?years=2016&layers=ports#5/34.5/38.2');
    expect(placesOf(atlas)).toEqual(['(harbour)', 'old-harbour']);
    expect(atlas.camera).toEqual({ zoom: 5, latitude: 34.5, longitude: 38.2 });
    expect(atlas.link).toBe('?years=2016&layers=ports#5/34.5/38.2');
    expect(atlas.query).toBe('?years=2016&layers=ports');
  });
  it('knows the record of the selected place, under the view of now', () => {
    const { atlas, select } = open('?years=2016');
    expect(atlas.record).toBeNull();
    select('harbour');
    expect(atlas.record).toMatchObject({
      place: { id: 'harbour' },
      inOtherYears: 2,
      undatedHidden: 1,
    });
    select('atlantis');
    expect(atlas.record).toBeNull();
  });
  it('keeps the addresses of data that show when a link names none', () => {
    const { atlas } = open();
    atlas.showOwn(new Map(), 'https://one.example/a.csv');
    atlas.read(new URL('https://atlas.example/en/'));
    expect(atlas.data).toBe('https://one.example/a.csv');
    atlas.showOwn(new Map(), '');
    expect(atlas.data).toBe('');
  });
  it('keeps the addresses of all data that show when a link names some of them', () => {
    const { atlas } = open('?data=https://one.example/a.csv');
    atlas.showOwn(new Map(), 'https://one.example/a.csv https://two.example/b.csv');
    atlas.read(new URL('https://atlas.example/en/?data=https://one.example/a.csv'));
    expect(atlas.data).toBe('https://one.example/a.csv https://two.example/b.csv');
  });
  it('lets go of a year whose data are gone, and keeps one that its link names for data to come', () => {
    const own = new Map([['1700', 1]]);
    const { atlas } = open('?data=https://one.example/a.csv');
    atlas.showOwn(own, '');
    atlas.showOnly('1700');
    atlas.read(new URL(atlas.link, 'https://atlas.example/en/'));
    atlas.showOwn(new Map(), '');
    expect(atlas.view.years).toBeNull();

    const named = open('?years=1700&data=https://one.example/a.csv').atlas;
    named.showOwn(own, '');
    named.read(new URL(named.link, 'https://atlas.example/en/'));
    named.showOwn(new Map(), '');
    expect([...(named.view.years ?? [])]).toEqual(['1700']);
  });
  it('keeps its camera when a link names none', () => {
    const { atlas } = open('#5/34.5/38.2');
    atlas.read(new URL('https://atlas.example/en/?years=2016'));
    expect(atlas.link).toBe('?years=2016#5/34.5/38.2');
  });
});

describe('the link of a fact', () => {
  const factOf = ({ dossier }: Atlas, id: string) =>
    dossier?.facts.find((fact) => fact.id === id) ?? null;

  it('shows the year of the fact beside those it names, says which, and is no step in history', () => {
    const { atlas, history } = open('?years=2016&layers=regions');
    const fact = factOf(atlas, 'harbour-opened');
    expect(atlas.shown?.facts).not.toContain(fact);
    atlas.arriveAt(fact);
    expect(atlas.shown?.facts).toContain(fact);
    expect(atlas.revealed).toBe(fact?.cell);
    atlas.arriveAt(fact);
    expect(atlas.revealed).toBe(fact?.cell);
    expect(history).toHaveLength(1);
    expect(history[0]).toMatch(/^replace \?years=.*2016/);
  });
  it('takes back words that do not find it, and keeps those that do', () => {
    const { atlas } = open('?matches=closed');
    atlas.arriveAt(factOf(atlas, 'old-harbour-closed'));
    expect(atlas.view.matches).toBe('closed');
    const fact = factOf(atlas, 'harbour-opened');
    atlas.arriveAt(fact);
    expect([atlas.view.matches, atlas.typed]).toEqual(['', '']);
    expect(atlas.shown?.facts).toContain(fact);
  });
  it('takes back its words once they can be looked up, and no choice that was made meanwhile', () => {
    let found: Found = null;
    const { atlas } = open('?matches=closed', undefined, () => found);
    const fact = factOf(atlas, 'harbour-opened');
    atlas.arriveAt(fact);
    expect(atlas.view.matches).toBe('closed');
    atlas.showOnly('1990s');
    found = new Set(['old-harbour-closed']);
    atlas.lookUpWordsFor(fact);
    expect([atlas.link, atlas.typed, atlas.revealed]).toEqual(['?years=1990s', '', null]);
    atlas.typed = 'closed';
    atlas.showMatches();
    atlas.lookUpWordsFor(fact);
    expect(atlas.view.matches).toBe('closed');
  });
  it('changes nothing and says nothing where the fact shows already', () => {
    const { atlas, history } = open();
    atlas.arriveAt(factOf(atlas, 'harbour-opened'));
    expect(atlas.revealed).toBeNull();
    expect(atlas.view).toEqual(defaultView);
    expect(history).toEqual([]);
  });
  it('says it no more on the next page', () => {
    const { atlas } = open('?years=2016');
    atlas.arriveAt(factOf(atlas, 'harbour-opened'));
    atlas.arriveAt(null);
    expect(atlas.revealed).toBeNull();
  });
});

describe('a choice', () => {
  it('of years changes what shows and makes a step in history', () => {
    const { atlas, history } = open();
    atlas.toggleCell('2016');
    expect(placesOf(atlas)).toEqual(['(harbour)', 'old-harbour', '(high-plain)']);
    atlas.toggleCell('undated');
    expect(placesOf(atlas)).toEqual(['harbour', 'old-harbour', 'high-plain']);
    expect(history).toEqual(['push ?years=2016', 'push ?years=2016,undated']);
  });
  it('of layers does too, and the last layer brought back is no choice any more', () => {
    const { atlas, history } = open();
    atlas.toggleLayer('ports');
    expect(placesOf(atlas)).toEqual(['high-plain']);
    atlas.toggleLayer('ports');
    expect(history).toEqual(['push ?layers=regions', 'push ']);
  });
  it('of an actor or a document narrows down to it, and is taken back with the other', () => {
    const { atlas, history } = open('?years=2015');
    atlas.toggleFilter('actors', 'fleet');
    expect(placesOf(atlas)).toEqual(['harbour']);
    atlas.toggleFilter('documents', 'gazette');
    atlas.clearFilters();
    expect(history).toEqual([
      'push ?years=2015&actors=fleet',
      'push ?years=2015&actors=fleet&documents=gazette',
      'push ?years=2015',
    ]);
  });
  it('is taken back for years alone, for layers alone, or for both', () => {
    const chosen = '?years=2016&layers=ports';
    const after = (act: (atlas: Atlas) => void) => {
      const { atlas } = open(chosen);
      act(atlas);
      return atlas.link;
    };
    expect(after((atlas) => atlas.showAllYears())).toBe('?layers=ports');
    expect(after((atlas) => atlas.showAllLayers())).toBe('?years=2016');
    expect(after((atlas) => atlas.showAll())).toBe('');
  });
  it('is said when all is taken back, as it is not at the start', () => {
    const { atlas } = open('?years=2016');
    atlas.showAll();
    expect(atlas.view).toEqual(defaultView);
    expect(atlas.view).not.toBe(defaultView);
  });
  it('of a range is one step in history, however far it is drawn', () => {
    const { atlas, history } = open();
    atlas.showYears(['2015']);
    atlas.showYears(['2015', '2016'], true);
    expect(history).toEqual(['push ?years=2015', 'replace ?years=2015,2016']);
    atlas.showYears(atlas.cells.map(({ cell }) => cell));
    expect(atlas.link).toBe('?years=dated');
  });
  it('of one thing alone is taken back by itself', () => {
    const { atlas } = open();
    atlas.showOnlyLayer('ports');
    atlas.showOnlyFilter('actors', 'fleet');
    expect(atlas.link).toBe('?layers=ports&actors=fleet');
    const [layer] = activeChoices(fixtureDossier(), atlas.view);
    if (layer) atlas.removeChoice(layer);
    expect(atlas.link).toBe('?actors=fleet');
  });
  it('of one more cell keeps the others', () => {
    const { atlas } = open('?years=2016');
    atlas.revealCell('2015');
    expect(atlas.query).toBe('?years=2015,2016');
  });
});

describe('a part of the map that a page brings along', () => {
  it('is gone to again on the way back, though it is the same', () => {
    const { atlas, history } = open();
    const bounds: [number, number, number, number] = [10, 40, 20, 50];
    atlas.lookAt(bounds);
    const { wantedBounds } = atlas;
    atlas.lookAt(bounds);
    expect(atlas.wantedBounds).toEqual(bounds);
    expect(atlas.wantedBounds).not.toBe(wantedBounds);
    expect(history).toEqual([]);
  });
  it('is not gone to again once the reader has moved the map', () => {
    const { atlas } = open();
    atlas.lookAt([10, 40, 20, 50]);
    atlas.moved({ zoom: 6.2, latitude: 33, longitude: 44.25 });
    expect(atlas.wantedBounds).toBeNull();
  });
});

describe('a page that is about some facts alone', () => {
  it('shows these, and of them what the reader chooses', () => {
    const { atlas, tell } = open();
    tell(['harbour-opened', 'treaty-signed']);
    expect(atlas.shown?.facts.map(({ id }) => id)).toEqual(['harbour-opened', 'treaty-signed']);
    expect(atlas.link).toBe('');
    atlas.typed = 'closed';
    atlas.showMatches();
    expect(atlas.shown?.facts).toEqual([]);
  });
});

describe('motion', () => {
  it('replaces the address and makes no step', () => {
    const { atlas, history } = open('?years=2016');
    atlas.moved({ zoom: 6.2, latitude: 33, longitude: 44.25 });
    expect(history).toEqual(['replace ?years=2016#6.2/33/44.25']);
  });
});

describe('without its dossier', () => {
  it('shows nothing and falls over nothing', () => {
    const { atlas, history } = open('?years=2016#5/34/38', { state: 'failed' });
    expect(atlas).toMatchObject({ dossier: null, shown: null, cells: [], record: null });
    expect(atlas.placeOf('harbour')).toBeNull();
    atlas.toggleLayer('ports');
    atlas.moved({ zoom: 6, latitude: 34, longitude: 38 });
    expect(history).toHaveLength(2);
  });
  it('keeps the choice of its link, which only a dossier can tell from nonsense', () => {
    let outcome: DossierOutcome = { state: 'failed' };
    const history: string[] = [];
    const atlas = new Atlas(() => outcome, {
      push: (next) => history.push(next),
      replace: (next) => history.push(next),
      selected: () => null,
    });
    const address = new URL('https://atlas.example/en/?years=2016&layers=banana#5/34/38');
    atlas.read(address);
    atlas.moved({ zoom: 6, latitude: 34, longitude: 38 });
    expect(history).toEqual(['?years=2016&layers=banana#6/34/38']);

    outcome = { state: 'ready', dossier: fixtureDossier() };
    atlas.read(address);
    expect(atlas.query).toBe('?years=2016');
  });
  it('still has its camera', () => {
    expect(open('#5/34/38', { state: 'failed' }).atlas.camera).toMatchObject({ zoom: 5 });
  });
});

describe('a search', () => {
  it('stands in the address as it is typed, and is no step in history', () => {
    const { atlas, history } = open('?years=2016');
    atlas.typed = 'closed';
    atlas.settleTyped();
    atlas.clearSearch();
    expect(history).toEqual(['replace ?years=2016&q=closed', 'replace ?years=2016']);
  });
  it('narrows the facts down only when asked to, as a step in history', () => {
    const { atlas, history } = open('?q=closed');
    expect(atlas.shown?.facts).toHaveLength(6);
    atlas.showMatches();
    expect(placesOf(atlas)).toEqual(['old-harbour']);
    expect(atlas.recordOf('harbour')).toMatchObject({ filtered: 3 });
    atlas.clearSearch();
    expect(atlas.shown?.facts).toHaveLength(6);
    expect(history).toEqual(['push ?matches=closed', 'push ']);
  });
  it('is over once a result is chosen, whose layer shows', () => {
    const { atlas } = open('?layers=regions&q=harbour');
    atlas.leaveSearch(atlas.placeOf('harbour'));
    expect(atlas.link).toBe('?layers=ports,regions');
    const narrowed = open('?matches=closed&q=plain').atlas;
    narrowed.leaveSearch(null);
    expect(narrowed.link).toBe('?matches=closed');
  });
});
