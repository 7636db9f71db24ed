import { describe, expect, it } from 'vitest';
import { dossierFromDisk } from '$lib/build/dossier-from-disk';
import { UNDATED, type Fact } from '$lib/dossier/model/dossier';
import { citedReferences } from '$lib/dossier/view/cited-references';
import { defaultView, onlyCell } from '$lib/dossier/view/view';
import { visible } from '$lib/dossier/view/visible';
import { isEmpty, type FilmScript } from '$lib/film/film-script';
import { comparisonScript, storyScript, yearsScript } from './film-scripts';

const dossier = dossierFromDisk('en');
const ADDRESS = 'https://atlas.example/en/';
const shownIn = (view: typeof defaultView) => ({ view, shown: visible(dossier, view) });
const factsOf = ({ chapters }: FilmScript) =>
  chapters.flatMap(({ sides }) => sides.flatMap(({ facts }) => facts));

describe('the film of the years', () => {
  const film = yearsScript(dossier, shownIn(defaultView), 'en', ADDRESS);

  it('tells every fact once, the undated last', () => {
    expect(
      factsOf(film)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(dossier.facts.map(({ id }) => id).sort());
    expect(film.chapters.at(-1)?.heading).toBe('Undated');
  });

  it('tells what lasted in each of its years that show', () => {
    const [first, ...others] = dossier.facts.filter(({ cell }) => cell === '2015');
    const lasted = { ...first, cells: ['2014', '2015', '2016'] } as Fact;
    const lasting = { ...dossier, facts: [lasted, ...others] };
    const view = { ...defaultView, years: new Set(['2015', '2016']) };
    const { chapters } = yearsScript(
      lasting,
      { view, shown: visible(lasting, view) },
      'en',
      ADDRESS,
    );
    const telling = chapters.filter(({ sides }) =>
      sides.some(({ facts }) => facts.some(({ id }) => id === lasted.id)),
    );
    expect(telling.map(({ heading }) => heading)).toEqual(['2015', '2016']);
  });

  it('gives each fact its paragraphs, and of a dispute both sides with their own', () => {
    for (const { id, mark, chips, versions } of factsOf(film)) {
      const sides = mark === 'disputed' ? versions.map((version) => version.chips) : [chips];
      expect(sides, id).toHaveLength(mark === 'disputed' ? 2 : 1);
      for (const side of sides) {
        expect(side.length, id).toBeGreaterThan(0);
        for (const { spot } of side) expect(spot).toMatch(/^(?:¶|ref )/);
      }
      if (mark === 'disputed') expect(chips).toEqual([]);
    }
  });

  it('closes with the works that its facts cite, the licence and the link', () => {
    const works = film.closing.find(({ heading }) => heading === 'Works the documents cite');
    const cited = citedReferences(
      dossier.references,
      dossier.facts.flatMap(({ attributions }) => attributions),
    );
    expect(works?.entries).toHaveLength(cited.length);
    const last = film.closing.at(-1)?.entries.map(({ text }) => text) ?? [];
    expect(last.join(' ')).toContain('CC BY-SA 4.0');
    expect(last).toContain(ADDRESS);
  });

  it('lights in a year the places alone that have a fact then', () => {
    const chapter = film.chapters.find(({ heading }) => heading === '2016');
    const lit = chapter?.sides[0]?.map.sites.filter(({ status }) => status !== null) ?? [];
    const told = chapter?.sides[0]?.facts.flatMap(({ sites }) => sites) ?? [];
    expect(lit.map(({ id }) => id).sort()).toEqual([...new Set(told)].sort());
  });

  it('is empty where nothing shows', () => {
    const view = { ...onlyCell(defaultView, '2013'), documents: new Set(['zh-wikipedia']) };
    expect(isEmpty(yearsScript(dossier, shownIn(view), 'en', ADDRESS))).toBe(true);
    expect(isEmpty(film)).toBe(false);
  });
});

it('the film of the story has its steps, each with its text and its facts', () => {
  const film = storyScript(dossier, 'en', ADDRESS);
  expect(film.chapters.map(({ heading }) => heading)).toEqual(
    dossier.story.map(({ title }) => title),
  );
  for (const [index, { text, sides }] of film.chapters.entries()) {
    expect(text).toBe(dossier.story[index]?.text);
    expect(sides[0]?.facts.map(({ id }) => id)).toEqual(dossier.story[index]?.facts);
  }
});

it('the film of a comparison has both sides under the names of their years', () => {
  const sides = [
    shownIn(onlyCell(defaultView, '2015')),
    shownIn(onlyCell(defaultView, UNDATED)),
  ] as const;
  const [chapter] = comparisonScript(dossier, sides, 'en', ADDRESS).chapters;
  expect(chapter?.sides.map(({ heading }) => heading)).toEqual(['2015', 'Undated']);
  for (const [index, { facts }] of (chapter?.sides ?? []).entries()) {
    expect(facts).toHaveLength(sides[index]?.shown.facts.length ?? -1);
  }
});
