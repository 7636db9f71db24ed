import { describe, expect, it } from 'vitest';
import { chapter, fact, script, setting } from './fixture';
import { filmPages, type Page } from './pages';
import { shapes } from './shapes';

const factsOn = ({ columns }: Page) =>
  columns.map(({ rows }) => [...new Set(rows.flatMap(({ of }) => of ?? []))]);
const heightOf = (page: Page) =>
  page.columns.map(({ rows }) => rows.slice(0, -1).reduce((sum, { height }) => sum + height, 0));

describe('a film’s pages', () => {
  const facts = Array.from({ length: 12 }, (_, index) => fact(`f${index}`));

  for (const name of ['wide', 'square'] as const) {
    it(`tell every fact once, in order, and none beyond the page (${name})`, () => {
      const shape = shapes[name];
      const pages = filmPages(script(chapter(facts)), shape, setting);
      expect(pages.flatMap((page) => factsOn(page).flat())).toEqual(facts.map(({ id }) => id));
      for (const page of pages.slice(1, -1)) {
        expect(heightOf(page)[0]).toBeLessThanOrEqual(shape.columns[1][0]?.text.height ?? 0);
      }
    });
  }

  it('open with a sheet and close with the works', () => {
    const pages = filmPages(script(chapter(facts)), shapes.wide, setting);
    const linesOf = (page: Page | undefined) =>
      page?.columns[0]?.rows.flatMap(({ line }) => line?.text ?? []);
    expect(linesOf(pages[0])).toEqual(['Atlas', 'About']);
    expect(linesOf(pages.at(-1))).toEqual(['Works', 'A work']);
    expect(pages[0]?.columns[0]?.map).toBeNull();
  });

  for (const name of ['wide', 'square'] as const) {
    it(`tell every line of a long choice, and the whole key on one page (${name})`, () => {
      const shape = shapes[name];
      const lines = Array.from({ length: 24 }, (_, index) => `Choice ${index}`);
      const key = (['stated', 'reported', 'disputed'] as const).map((mark) => ({
        mark,
        text: `A fact that is ${mark}, and what that means`,
      }));
      const opening = { title: 'Atlas', lead: 'About', lines, key };
      const film = filmPages({ ...script(chapter(facts)), opening }, shape, setting);
      const pages = film.slice(
        0,
        film.findIndex(({ columns }) => columns[0]?.map),
      );
      const textOf = (page: Page) =>
        page.columns.flatMap(({ rows }) => rows.flatMap(({ line }) => line?.text ?? []));
      expect(pages.flatMap(textOf)).toEqual([
        ...['Atlas', 'About'],
        ...lines,
        ...key.map(({ text }) => text),
      ]);
      for (const page of pages) expect(heightOf(page)[0]).toBeLessThanOrEqual(shape.sheet.height);
      const withKey = pages.filter(({ columns }) =>
        columns[0]?.rows.some(({ line }) => line?.mark),
      );
      expect(withKey).toHaveLength(1);
    });
  }

  it('repeat the heading on each page of a chapter', () => {
    const pages = filmPages(script(chapter(facts)), shapes.square, setting).slice(1, -1);
    expect(pages.length).toBeGreaterThan(2);
    for (const { columns } of pages) expect(columns[0]?.rows[0]?.line?.text).toBe('2015');
  });

  it('light the sites of those facts alone that they tell', () => {
    const [, page] = filmPages(script(chapter(facts)), shapes.wide, setting);
    const [told = []] = page ? factsOn(page) : [];
    expect([...(page?.columns[0]?.told.sites ?? [])]).toEqual(told.map((id) => `site-of-${id}`));
  });

  it('keep the shorter side of a comparison in view until the other is told', () => {
    const pages = filmPages(script(chapter(facts, [fact('other')])), shapes.wide, setting);
    const chapters = pages.slice(1, -1);
    expect(chapters.length).toBeGreaterThan(1);
    for (const page of chapters) expect(factsOn(page)[1]).toEqual(['other']);
  });

  it('say so where a side has no fact', () => {
    const [, page] = filmPages(script(chapter(facts, [])), shapes.wide, setting);
    expect(page?.columns[1]?.rows.at(-1)?.line?.text).toBe('Nothing');
  });

  it('tear only a fact that is higher than a page', () => {
    const long = fact('long', 400);
    const pages = filmPages(script(chapter([fact('short'), long])), shapes.wide, setting);
    const having = pages.filter((page) => factsOn(page).flat().includes('long'));
    expect(having.length).toBeGreaterThan(1);
    const words = having
      .flatMap(({ columns }) => columns[0]?.rows ?? [])
      .flatMap(({ of, line }) => (of === 'long' && line?.style === 'text' ? line.text : []));
    expect(words.join(' ')).toBe(long.text);
  });
});
