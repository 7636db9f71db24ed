import { DOMParser, type Element } from '@xmldom/xmldom';
import { describe, expect, it } from 'vitest';
import { compileHistory } from '$lib/dossier/contract/compile-history';
import { fixtureDossier, fixtureFiles } from '$lib/dossier/contract/fixture';
import { publishedState, releaseOf } from '$lib/dossier/contract/history';
import { parseDossier } from '$lib/dossier/contract/parse';
import { atomFeed, type FeedSubject } from './feed';

const dossier = fixtureDossier();
const id = dossier.facts[0]?.id ?? '';
const told = (statement?: string) =>
  publishedState(
    parseDossier(
      fixtureFiles(({ facts }) => {
        const [fact] = facts;
        if (fact && statement !== undefined) fact.statement = { ...fact.statement, en: statement };
      }),
    ).dossier,
  );
const released = [
  releaseOf('2026-01-01', 'one', null, told()),
  releaseOf('2026-01-02', 'two', told(), told('A <b>port</b> & more.')),
  releaseOf('2026-01-03', 'three', told('A <b>port</b> & more.'), told('A port.')),
];
const corrections = [{ date: '2026-01-02', text: 'It was a port.', facts: [id] }];
const subject: FeedSubject = {
  route: '/en/changes/feed.xml',
  page: '/en/changes/',
  title: 'Norland: What changed',
  includes: () => true,
};
const feed = (includes = subject.includes, site = 'https://atlas.example/n/', of = dossier) =>
  atomFeed(
    { ...subject, includes },
    {
      dossier: of,
      history: compileHistory(released, corrections, of),
      corrections,
      makers: 'Us & them',
      site,
    },
  );

/** The feed as a program reads it: anything that is no XML throws. */
function read(text: string) {
  const faults: string[] = [];
  const root = new DOMParser({
    onError: (_, message) => faults.push(message),
  }).parseFromString(text, 'application/xml').documentElement;
  expect(faults).toEqual([]);
  const all = (parent: Element | null, name: string) => [
    ...(parent?.getElementsByTagName(name) ?? []),
  ];
  return { root, all };
}

describe('a feed of what was corrected', () => {
  it('has what RFC 4287 asks of a feed and of each entry, newest first', () => {
    const { root, all } = read(feed());
    expect(root?.namespaceURI).toBe('http://www.w3.org/2005/Atom');
    const entries = all(root, 'entry');
    expect(entries).toHaveLength(2);
    for (const element of [root, ...entries]) {
      for (const name of ['id', 'title', 'updated']) {
        expect(all(element, name)[0]?.textContent, name).toBeTruthy();
      }
      expect(all(element, 'updated')[0]?.textContent).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    }
    const ids = [root, ...entries].map((element) => all(element, 'id')[0]?.textContent);
    expect(new Set(ids).size).toBe(3);
    expect(ids[0]).toBe('https://atlas.example/n/en/changes/feed.xml');
    expect(ids[1]).toMatch(/#three$/);
    expect(all(root, 'author')[0]?.textContent).toBe('Us & them');
    const self = all(root, 'link').find((link) => link.getAttribute('rel') === 'self');
    expect(self?.getAttribute('href')).toBe(ids[0]);
  });

  it('tells the words before and after, and why, as text', () => {
    const { root, all } = read(feed());
    const html = all(root, 'content')[1]?.textContent ?? '';
    expect(html).toContain('<p>It was a port.</p>');
    expect(html).toContain('<ins>A &lt;b&gt;port&lt;/b&gt; &amp; more.</ins>');
    expect(html).toContain(`href="https://atlas.example/n/en/fact/${id}/"`);
  });

  it('calls a disputed fact by its question', () => {
    const [fact, ...others] = dossier.facts;
    if (!fact) throw new Error('The fixture has no fact.');
    const disputed = { ...fact, status: 'disputed' as const, question: 'Was it a port?' };
    const { root, all } = read(
      feed(undefined, undefined, { ...dossier, facts: [disputed, ...others] }),
    );
    expect(all(root, 'content')[0]?.textContent).toContain('>Was it a port?</a></h3>');
  });

  it('of a thing that never changed has no entry, and is a feed all the same', () => {
    const { root, all } = read(feed(() => false));
    expect(all(root, 'entry')).toEqual([]);
    expect(all(root, 'updated')).toHaveLength(1);
  });

  it('throws without a site, whose addresses it would have to make up', () => {
    expect(() => feed(() => true, '')).toThrow(/without SITE_URL/);
  });
});
