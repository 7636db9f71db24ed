import { describe, expect, it } from 'vitest';
import { routes } from '$lib/link/routes';
import type { Page } from '$lib/link/pages';
import { robotsText, sitemapXml } from './sitemap';

const tehran: Page = (language) => routes.place(language, 'tehran');
const site = 'https://example.org/atlas/';

describe('the sitemap', () => {
  const xml = sitemapXml([routes.home, tehran], '2026-11-21', site);

  it('has an entry for each page in each language', () => {
    expect([...xml.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => address)).toEqual([
      'https://example.org/atlas/en/',
      'https://example.org/atlas/ar/',
      'https://example.org/atlas/zh-Hant/',
      'https://example.org/atlas/en/place/tehran/',
      'https://example.org/atlas/ar/place/tehran/',
      'https://example.org/atlas/zh-Hant/place/tehran/',
    ]);
  });

  it('names the twins of a page, and what a reader of another language gets', () => {
    const [entry = ''] = /<url>.*ar\/place\/tehran.*?<\/url>/.exec(xml) ?? [];
    expect(
      [...entry.matchAll(/hreflang="(.*?)" href="(.*?)"/g)].map((match) => match.slice(1)),
    ).toEqual([
      ['en', 'https://example.org/atlas/en/place/tehran/'],
      ['ar', 'https://example.org/atlas/ar/place/tehran/'],
      ['zh-Hant', 'https://example.org/atlas/zh-Hant/place/tehran/'],
      ['x-default', 'https://example.org/atlas/en/place/tehran/'],
    ]);
    expect(xml).toContain('hreflang="x-default" href="https://example.org/atlas/"');
  });

  it('tells the day of the dossier', () => {
    expect(xml.match(/<lastmod>2026-11-21<\/lastmod>/g)).toHaveLength(6);
  });

  it('is XML whatever the path of the site', () => {
    expect(sitemapXml([tehran], '2026-11-21', 'https://example.org/a&b/')).not.toMatch(/&(?!amp;)/);
  });

  it('cannot be made without a site', () => {
    expect(() => sitemapXml([tehran], '2026-11-21', '')).toThrow('/en/place/tehran/');
  });
});

describe('robots.txt', () => {
  it('names the sitemap where there is one', () => {
    expect(robotsText(site)).toContain('\nSitemap: https://example.org/atlas/sitemap.xml\n');
    expect(robotsText('')).toBe('User-agent: *\nAllow: /\n');
  });
});
