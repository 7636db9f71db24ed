import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DOMParser, type Element } from '@xmldom/xmldom';
import { describe, expect, it } from 'vitest';
import { root } from '../../tools/steps.mjs';

const build = join(root, 'build');
const ATOM = 'http://www.w3.org/2005/Atom';
const feeds = readdirSync(build, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('/feed.xml'),
);

/** A feed as a strict reader takes it: whatever is no XML is a fault. */
function read(file: string): Element {
  const faults: string[] = [];
  const text = readFileSync(join(build, file), 'utf8');
  const { documentElement } = new DOMParser({
    onError: (_, message) => faults.push(message),
  }).parseFromString(text, 'application/xml');
  expect(faults, file).toEqual([]);
  if (!documentElement) throw new Error(`${file} is empty.`);
  return documentElement;
}

const children = (parent: Element, name: string) =>
  [...parent.childNodes].filter((node): node is Element => node.nodeName === name);
const textsOf = (parent: Element, name: string) =>
  children(parent, name).map(({ textContent }) => textContent);
const linkOf = (parent: Element, rel: string) =>
  children(parent, 'link')
    .find((link) => link.getAttribute('rel') === rel)
    ?.getAttribute('href');

/** RFC 3339 with a zone, as RFC 4287 asks for (3.3). */
const DATE = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;

// What the W3C's feed validator finds wrong, by the sections of RFC 4287.
describe('each feed of the build', () => {
  it('is there for all, for every place and every document, in each language', () => {
    for (const language of ['en', 'ar', 'zh-Hant']) {
      expect(feeds).toContain(`${language}/changes/feed.xml`);
      const { places, documents } = JSON.parse(
        readFileSync(join(build, language, 'dossier.json'), 'utf8'),
      ) as { places: { id: string }[]; documents: { id: string }[] };
      for (const { id } of places) expect(feeds).toContain(`${language}/place/${id}/feed.xml`);
      for (const { id } of documents) expect(feeds).toContain(`${language}/sources/${id}/feed.xml`);
    }
  });

  it('has one id, title and day, an author, and links to itself and to a page that there is (4.1.1)', () => {
    for (const file of feeds) {
      const feed = read(file);
      expect([feed.namespaceURI, feed.localName], file).toEqual([ATOM, 'feed']);
      for (const name of ['id', 'title', 'updated']) {
        expect(textsOf(feed, name), `${file}: ${name}`).toEqual([expect.stringMatching(/\S/)]);
      }
      expect(children(feed, 'author').flatMap((author) => textsOf(author, 'name'))).toHaveLength(1);
      const self = linkOf(feed, 'self') ?? '';
      expect(self.endsWith(`/${file}`), file).toBe(true);
      const site = self.slice(0, -file.length);
      const page = linkOf(feed, 'alternate')?.slice(site.length) ?? '?';
      expect(existsSync(join(build, page, 'index.html')), `${file}: ${page}`).toBe(true);
      expect(feed.getAttribute('xml:lang')).toBe(file.split('/')[0]);
    }
  });

  it('has entries with an id of their own, a title, a day, a link and their words (4.1.2), newest first', () => {
    let count = 0;
    for (const file of feeds) {
      const feed = read(file);
      const entries = children(feed, 'entry');
      const ids = entries.flatMap((entry) => textsOf(entry, 'id'));
      expect(new Set(ids).size, file).toBe(entries.length);
      for (const id of ids) expect(URL.canParse(id ?? ''), `${file}: ${id}`).toBe(true);
      const days = entries.flatMap((entry) => textsOf(entry, 'updated'));
      for (const day of [...textsOf(feed, 'updated'), ...days]) expect(day, file).toMatch(DATE);
      expect(days, file).toEqual(days.toSorted().toReversed());
      for (const entry of entries) {
        expect(textsOf(entry, 'title'), file).toHaveLength(1);
        expect(linkOf(entry, 'alternate'), file).toBeTruthy();
        expect(children(entry, 'content')[0]?.getAttribute('type'), file).toBe('html');
      }
      count += entries.length;
    }
    expect(count).toBeGreaterThan(feeds.length / 3);
  });
});
