import { describe, expect, it } from 'vitest';
import { answerTo, offlineQuery, versionOf, wantedPage } from './answer';

describe('a request is answered', () => {
  it.each(['/', '/en/', '/ar/place/tehran/', '/zh-Hant/data/', '/nothing/at/all'])(
    'as a page: %s',
    (path) => expect(answerTo(path, true)).toBe('page'),
  );
  it.each(['/en/dossier.json', '/_app/immutable/entry/start.x.js', '/geo/base/land.geojson'])(
    'from the copy: %s',
    (path) => expect(answerTo(path, false)).toBe('copy'),
  );
  it.each([
    ['/en/embed/place/tehran/', true],
    ['/en/embed/place/tehran/', false],
    ['/data/facts.csv', true],
    ['/en/card.png', true],
    ['/geo/facts.json', true],
    ['/_app/version.json', false],
    ['/service-worker.js', false],
  ])('as if there were no worker: %s, opened as a page: %s', (path, isNavigation) =>
    expect(answerTo(path, isNavigation)).toBe('network'),
  );

  const kept = new Set(['/', '/en/offline/', '/en/', '/search.json']);
  it.each([
    ['/', true, 'page'],
    ['/en/place/tehran/', true, 'page'],
    ['/ar/place/tehran/', true, 'network'],
    ['/search.json', false, 'copy'],
    ['/_app/immutable/workers/map.x.js', false, 'network'],
  ] as const)(
    'by the copy only where it is kept: %s, opened as a page: %s',
    (path, isPage, answer) => {
      expect(answerTo(path, isPage, kept)).toBe(answer);
      expect(answerTo(path, isPage, new Set())).toBe('network');
    },
  );
});

describe('the page that is wanted offline', () => {
  const read = (query: string) => wantedPage(new URLSearchParams(query), 'en');

  it('comes back as it was asked for', () => {
    const address = '/en/place/tehran/?years=2015,undated&q=%D8%B7';
    expect(read(offlineQuery(address))).toBe(address);
  });
  it.each([
    '',
    '?to=',
    '?to=//evil.invalid/en/',
    '?to=https://evil.invalid/en/',
    '?to=javascript:alert(1)',
    '?to=/en/../../ar/',
    '?to=/en/embed/place/tehran/',
    '?to=%2Fen%2F..%2F%2Fevil.invalid',
    '?to=/en/card.png',
    '?to=http://[',
  ])('is none where it is no page of the language: %s', (query) => expect(read(query)).toBeNull());
});

it('a page says which version it is of, and a page of others does not', () => {
  expect(versionOf('<head><meta name="version" content="a1b2" /></head>')).toBe('a1b2');
  expect(versionOf('<title>Hotel Wi-Fi</title>')).toBeNull();
});
