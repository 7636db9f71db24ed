import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closestPages } from '../../src/lib/dossier/search/closest-pages';
import { dossierFromDisk } from '../../src/lib/build/dossier-from-disk';
import { placeRecord } from '../../src/lib/dossier/view/place-record';
import { searchEntries } from '../../src/lib/dossier/search/entries';
import { searchIndex } from '../../src/lib/dossier/search/search-index';
import { visible } from '../../src/lib/dossier/view/visible';
import { locales } from '../../src/lib/i18n/locales';
import { formatComparison, parseComparison } from '../../src/lib/link/comparison-link';
import { formerRoute } from '../../src/lib/link/former-page';
import { knownOf } from '../../src/lib/link/known';
import { formatLink, parseLink } from '../../src/lib/link/link';
import { isOwnScript } from '../../src/lib/link/own-script';
import { siteBase } from '../../src/lib/link/site-base.js';
import { wantedPage } from '../../src/lib/offline/answer';
import { ALL_CASES, cases, hostileText, withTimeLimit } from './cases';

const dossiers = locales.map(({ code }) => dossierFromDisk(code));
const dossier = dossierFromDisk('en');
const known = knownOf(dossier);
const search = searchIndex(searchEntries(dossiers));
const former = { places: { 'once-there': 'tehran' }, facts: {}, references: {} };
const ids = new Set([...dossier.places, ...dossier.facts].map(({ id }) => id));
const site = 'https://atlas.example';

const keys = ['years', 'layers', 'actors', 'documents', 'matches', 'q', 'data', 'against', 'to'];

/** Values as good links have them, and words that mean something in some of them. */
const sound = fc.constantFrom(
  ...known.years,
  ...known.layers,
  ...known.actors,
  ...known.documents,
  ...['undated', 'dated', 'none', 'all', 'hamadan', 'حلب', '哈馬丹', '1823', '1990s', '-43'],
  ...['https://example.org/a.csv', 'https://a:b@example.org/', 'https://:b@example.org/'],
  ...['http://[::1]:1/%', 'https://example.org/%E0%A4%A', '/en/place/tehran/', '//evil.example/'],
);

/** Percent codes that say no character. */
const broken = fc.constantFrom('%', '%%', '%zz', '%E0%A4', '%C0%AF', '%u2028', '%00', '%FF%FE');

/** Servers take some thousand characters; a page could still be led to more by a script. */
const huge = fc
  .tuple(fc.oneof(sound, hostileText), fc.constantFrom(300, 3000, 60_000))
  .map(([text, length]) => `${text},`.repeat(length / (text.length + 1)));

const value = fc.oneof(
  { weight: 15, arbitrary: fc.array(fc.oneof(sound, hostileText, broken), { maxLength: 6 }) },
  { weight: 15, arbitrary: fc.tuple(fc.oneof(sound, hostileText)) },
  { weight: 1, arbitrary: fc.tuple(huge) },
);

/** A piece of a query: as a browser writes it, or as nobody should. */
const pair = fc
  .tuple(fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...keys) }, hostileText), value)
  .chain(([key, values]) =>
    fc.constantFrom(
      new URLSearchParams({ [key]: values.join(',') }).toString(),
      `${key}=${values.join(',')}`,
      `${key}[]=${values.join('&')}`,
      key,
    ),
  );

const number = fc.oneof(
  fc.double({ noDefaultInfinity: false }).map(String),
  fc.constantFrom('5', '-0', '1e3', '0x10', '٥', 'NaN', '', ' 5', '5.', '99', '179.99'),
);
const fragment = fc.oneof(
  fc.array(number, { maxLength: 5 }).map((parts) => parts.join('/')),
  hostileText,
  broken,
);

const link = fc
  .tuple(fc.array(pair, { maxLength: 8 }), fragment)
  .map(([pairs, after]) => new URL(`?${pairs.join('&')}#${after}`, `${site}/en/`));

describe('whatever a link says', () => {
  const property = fc.asyncProperty(link, (url) => withTimeLimit(() => holdsFor(url)));

  it(
    'every page reads it as a view that the dossier has, shows that, and writes the same back',
    () => fc.assert(property, cases),
    ALL_CASES,
  );
});

function holdsFor(url: URL): void {
  const read = parseLink(url, known);
  const { view, camera, typed, data } = read;
  // Data that are still to come may have any years.
  const isYear = (id: string) =>
    known.years.includes(id) || (data !== '' && /^(?:-?\d{1,4}|\d{4}s)$/.test(id));
  expect([...(view.years ?? [])].filter((id) => !isYear(id))).toEqual([]);
  for (const key of ['layers', 'actors', 'documents'] as const) {
    expect([...(view[key] ?? [])].filter((id) => !known[key].includes(id))).toEqual([]);
  }
  expect(Math.max(typed.length, view.matches.length)).toBeLessThanOrEqual(200);
  if (camera) expect(camera.zoom <= 24 && Math.abs(camera.latitude) <= 90).toBe(true);
  if (data !== '') {
    const { protocol, username, password } = new URL(data);
    expect([/^https?:$/.test(protocol), username, password]).toEqual([true, '', '']);
  }

  const written = formatLink(read);
  expect(written).toMatch(/^(?:\?[^<>"\s#]*)?(?:#[-\d./]+)?$/);
  const again = parseLink(new URL(written, site), known);
  expect({ ...again, camera: null }).toEqual({ ...read, camera: null });
  expect(formatLink(again)).toBe(written);

  expect(visible(dossier, view, null).facts.length).toBeLessThanOrEqual(dossier.facts.length);
  placeRecord(dossier, view, url.hash.slice(1), null);
  search(typed);

  const sides = parseComparison(url, known, ['2015', '2016']);
  const both = new URL(formatComparison(sides, ['2015', '2016']), site);
  expect(parseComparison(both, known, ['2015', '2016']).views).toEqual(sides.views);

  const wanted = wantedPage(url.searchParams, 'en');
  if (wanted === null) return;
  const led = new URL(wanted, site);
  expect([led.origin, led.pathname.startsWith('/en/')]).toEqual([site, true]);
}

describe('whatever a path says', () => {
  const segment = fc.oneof(
    sound,
    hostileText,
    broken,
    fc.constantFrom('en', 'place', 'fact', '..'),
  );
  const path = fc
    .tuple(fc.array(segment, { maxLength: 6 }), fc.oneof({ weight: 30, arbitrary: segment }, huge))
    .map(([segments, last]) => `/${[...segments, last].join('/')}/`);
  const property = fc.asyncProperty(path, (wanted) =>
    withTimeLimit(() => {
      const found = closestPages(dossier, wanted);
      expect(found.length <= 5 && found.every(({ id }) => ids.has(id))).toBe(true);
      expect(formerRoute(former, wanted)).toBeNull();
      if (!isOwnScript(wanted, site)) return;
      const { origin, pathname } = new URL(wanted, site);
      expect(origin).toBe(site);
      expect(pathname).toMatch(/\/_app\/immutable\/.*\.js$|\/service-worker\.js$/);
    }),
  );

  const piece = fc.constantFrom(
    ...[
      '/',
      '//',
      '\\',
      '.',
      '..',
      '%2f',
      '%2F',
      '%5c',
      '%2e',
      '%252f',
      '%00',
      '\t',
      '@',
      ':',
      '?',
    ],
    ...['evil.example', '[::1]', 'en', 'ar/place', 'https:', ';', '/\\/'],
  );
  const address = fc
    .tuple(fc.array(fc.oneof(piece, piece, hostileText), { maxLength: 12 }), fc.nat(4))
    .map(([pieces, up]) => ({ path: `/${pieces.join('')}`, way: '../'.repeat(up) || '.' }));

  it(
    'a page starts only where all that it asks for is on its own host',
    () =>
      fc.assert(
        fc.property(address, ({ path: wanted, way }) => {
          if (!URL.canParse(site + wanted)) return;
          const page = new URL(site + wanted);
          const base = siteBase(page, new URL(way, page));
          if (base === null) return;
          expect(base).toMatch(/^(?:\/[^/\\]+)*$/);
          for (const file of ['/', '/en/dossier.json', '/geo/base/']) {
            expect(new URL(base + file, page).origin).toBe(site);
          }
        }),
        cases,
      ),
    ALL_CASES,
  );

  it(
    'the 404 page suggests pages that there are or none, and nothing foreign is taken for the site’s own',
    () => fc.assert(property, cases),
    ALL_CASES,
  );
});
