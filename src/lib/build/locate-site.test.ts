import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { locales } from '$lib/i18n/locales';

const read = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');
/** As the page has it: what it asks about a path stands before it. */
const script =
  read('../link/site-base.js').replaceAll('export function', 'function') + read('locate-site.js');

/** Runs the script as a browser would, with the site at `site`, an address asked for, and a build told of `configured`. */
function locate(pathname: string, { site = '/', configured = '/', languages = ['en-US'] } = {}) {
  let href = configured;
  const asked: string[] = [];
  const root = { lang: '', dir: '' };
  class Request {
    status = 404;
    open(_method: string, url: string) {
      asked.push(url);
      if (url === `${site}en/dossier.json`) this.status = 200;
    }
    send() {
      // Answered already.
    }
    getResponseHeader() {
      return 'application/json';
    }
  }
  const directions = Object.fromEntries(locales.map(({ code, direction }) => [code, direction]));
  const base = {
    dataset: { languages: JSON.stringify(directions) },
    getAttribute: () => href,
    setAttribute: (_name: string, value: string) => (href = value),
  };
  const sections = locales.map(({ code }) => ({ lang: code, hidden: false }));
  const document = {
    querySelector: () => base,
    querySelectorAll: () => sections,
    addEventListener: () => undefined,
    documentElement: root,
  };
  class Observer {
    /** As if everything had arrived at once. */
    observe: () => void;
    constructor(observe: () => void) {
      this.observe = observe;
    }
  }
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- as it is inlined
  new Function('location', 'document', 'navigator', 'XMLHttpRequest', 'MutationObserver', script)(
    { pathname },
    document,
    { languages },
    Request,
    Observer,
  );
  const shown = sections.filter(({ hidden }) => !hidden).map(({ lang }) => lang);
  return { base: href, lang: root.lang, dir: root.dir, asked: asked.length, shown };
}

describe('the 404 page finds where the site stands', () => {
  it.each([
    ['/en/place/atlantis/', '/'],
    ['/atlas/ar/place/atlantis/', '/atlas/'],
    ['/some/body/zh-TW/', '/some/body/'],
  ])('by the language in the address, without asking: %s', (pathname, base) => {
    expect(locate(pathname, { site: base })).toMatchObject({ base, asked: 0 });
  });

  it.each([
    ['/nothing/at/all', '/'],
    ['/atlas/nothing', '/atlas/'],
    ['/some/body/nothing/', '/some/body/'],
    ['/atlas/fr/place/tehran/', '/atlas/'],
  ])('by asking where there is none: %s', (pathname, site) => {
    expect(locate(pathname, { site }).base).toBe(site);
  });

  it('by what the build was told, also under a path with a language in it', () => {
    const configured = '/en/atlas/';
    expect(locate('/en/atlas/ar/nothing', { configured, site: configured })).toMatchObject({
      base: configured,
      lang: 'ar',
      asked: 0,
    });
  });

  it('against what the build was told, where it is served elsewhere', () => {
    expect(locate('/en/nothing', { configured: '/atlas/' }).base).toBe('/');
    expect(locate('/elsewhere/nothing', { configured: '/atlas/', site: '/elsewhere/' }).base).toBe(
      '/elsewhere/',
    );
  });

  it('and keeps to what it was told where nobody answers', () => {
    expect(locate('/nothing', { configured: '/atlas/', site: '/gone/' }).base).toBe('/atlas/');
  });
});

describe('the 404 page takes no path that names another host for a folder of its own', () => {
  it.each([
    '//evil.example/nothing',
    '//evil.example/en/nothing',
    '//en/',
    '/a//evil.example/en/',
    '//evil.example/..%2f./nothing',
    '/..%5cevil.example/en/',
  ])('%s', (pathname) => {
    expect(locate(pathname, { site: '//evil.example/', configured: '/' })).toMatchObject({
      base: '/',
      asked: 0,
    });
    expect(locate(pathname, { configured: '/atlas/' })).toMatchObject({
      base: '/atlas/',
      asked: 0,
    });
  });
});

describe('the 404 page finds the language', () => {
  it.each(locales.map(({ code, direction }) => [code, direction]))('%s', (code, direction) => {
    expect(locate(`/${code}/nothing`)).toMatchObject({
      lang: code,
      dir: direction,
      shown: [code],
    });
  });
  it.each([
    ['/zh/nothing', 'zh-Hant'],
    ['/AR-sy/nothing', 'ar'],
  ])('the nearest one for %s', (pathname, lang) => {
    expect(locate(pathname).lang).toBe(lang);
  });
  it('or the first wish of the reader that it has', () => {
    expect(locate('/fr/nothing', { languages: ['fr-FR', 'ar-SY', 'en'] }).lang).toBe('ar');
    expect(locate('/nothing', { languages: ['fr'] }).lang).toBe('en');
  });
});
