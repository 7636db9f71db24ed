import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { renderOnRequest } from '../../tools/render-on-request.mjs';
import { filesToStore } from '../../src/lib/offline/files-to-store';
import { root } from '../../tools/steps.mjs';

const build = join(root, 'build');
const read = (path: string) => readFileSync(join(build, path), 'utf8');
const languages = ['en', 'ar', 'zh-Hant'];
const files = readdirSync(build, { recursive: true, encoding: 'utf8' });

/** The site's own address, which `npm test` builds with: as robots.txt tells it. */
function siteUrl(): string {
  const url = /^Sitemap: (.*)sitemap\.xml$/m.exec(read('robots.txt'))?.[1];
  if (url === undefined) throw new Error('The build has no sitemap: build it with SITE_URL.');
  return url;
}

/** The pages of the build in a language, by file; an address that has moved is none. */
const pages = files
  .filter((file) => file.endsWith('/index.html'))
  .filter((file) => languages.includes(file.split('/')[0] ?? ''))
  .filter((file) => !read(file).includes('http-equiv="refresh"'));

it('every page leads to the root by as many steps up as it lies deep', () => {
  for (const file of pages) {
    const way = /href="([./]*)icon\.svg"/.exec(read(file))?.[1];
    expect(way, file).toBe('../'.repeat(file.split('/').length - 1));
  }
});

it('no id stands twice in a page', () => {
  for (const file of pages) {
    const ids = [...read(file).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    const twice = ids.filter((id, place) => ids.indexOf(id) !== place);
    expect(twice, file).toEqual([]);
  }
});

it('every page has the style sheet with the colours of the atlas', () => {
  for (const file of pages) {
    const sheets = [...read(file).matchAll(/<link [^>]*rel="stylesheet"[^>]*>/g)].map(
      ([tag]) => /href="([^"]*)"/.exec(tag)?.[1] ?? '',
    );
    const has = sheets.some((sheet) => read(join(file, '..', sheet)).includes('--paper:'));
    expect(has, file).toBe(true);
  }
});

describe('the sitemap', () => {
  it('names every page of the build but embeds, redirects and the one for offline, and no other', () => {
    const listed = pages
      .filter((file) => !/\/(?:embed|offline)\//.test(file))
      .map((file) => siteUrl() + file.replace(/index\.html$/, ''));
    const named = [...read('sitemap.xml').matchAll(/<loc>(.*?)<\/loc>/g)].map(([, url]) => url);
    expect(named.toSorted()).toEqual(listed.toSorted());
  });

  it('names only twins that it has', () => {
    const xml = read('sitemap.xml');
    for (const [, address = ''] of xml.matchAll(/<xhtml:link [^>]*href="(.*?)"/g)) {
      if (address !== siteUrl()) expect(xml).toContain(`<loc>${address}</loc>`);
    }
  });
});

it('no file tells where or when it was built, or two builds of one commit would differ', () => {
  const telling = files.filter((file) => {
    const path = join(build, file);
    if (!statSync(path).isFile() || file.endsWith('.br')) return false;
    const bytes = readFileSync(path);
    // Bytes 4 to 7 of a gzip file are the time it was made at; a PNG has it in a part of its own.
    if (file.endsWith('.gz')) return bytes.readUInt32LE(4) !== 0;
    return bytes.includes(root) || (file.endsWith('.png') && bytes.includes('tIME'));
  });
  expect(telling).toEqual([]);
});

it.each(languages)(
  'the copy for offline has all data of pages in %s that its build has',
  (language) => {
    const own = files.filter((file) => file.startsWith(`${language}/`)).map((file) => `/${file}`);
    const { documents } = JSON.parse(read(`${language}/dossier.json`)) as {
      documents: { id: string }[];
    };
    const copied = filesToStore(
      { build: [], files: [] },
      language,
      documents.map(({ id }) => id),
    );
    for (const file of copied) expect(existsSync(join(build, file)), file).toBe(true);
    const data = own.filter((file) => file.endsWith('__data.json') && !file.includes('/embed/'));
    expect(copied.filter((file) => file.endsWith('__data.json')).toSorted()).toEqual(
      data.toSorted(),
    );
    expect(data.length).toBeGreaterThan(3);
  },
);

describe.each(languages)('a place in %s', (language) => {
  const { places, facts } = JSON.parse(read(`${language}/dossier.json`)) as {
    places: { id: string; name: string }[];
    facts: { places: string[]; statement: string }[];
  };

  it('names its oEmbed, which has the frame of its embed', () => {
    for (const { id, name } of places) {
      const page = read(`${language}/place/${id}/index.html`);
      const address = /type="application\/json\+oembed" href="([^"]*)"/.exec(page)?.[1] ?? '';
      expect(address).toBe(`${siteUrl()}${language}/place/${id}/oembed.json`);
      const { type, title, html } = JSON.parse(read(address.slice(siteUrl().length)));
      expect([type, title]).toEqual(['rich', name]);
      const frame = /src="([^"]*)"/.exec(html)?.[1] ?? '';
      expect(existsSync(join(build, frame.slice(siteUrl().length), 'index.html'))).toBe(true);
    }
  });

  it('has its facts in its embed without JavaScript, and stays out of search engines there', () => {
    for (const { id, name } of places) {
      const page = read(`${language}/embed/place/${id}/index.html`);
      expect(page).toContain(name);
      expect(page).toContain('<meta name="robots" content="noindex"');
      expect(page).toContain(`rel="canonical" href="${siteUrl()}${language}/place/${id}/"`);
      for (const { places: of, statement } of facts) {
        if (of.includes(id)) expect(page).toContain(statement.replaceAll('&', '&amp;'));
      }
    }
  });
});

it('every page names all style sheets of the scripts that it names', () => {
  type Listed = Record<string, { file: string; css?: string[] }>;
  const list = join(root, '.svelte-kit/output/client/.vite/manifest.json');
  const made = Object.values(JSON.parse(readFileSync(list, 'utf8')) as Listed);
  const stylesOf = new Map(made.map(({ file, css = [] }) => [file, css]));
  const bare = files.filter((file) => {
    if (!file.endsWith('.html')) return false;
    const html = read(file);
    const scripts = [...html.matchAll(/(_app\/immutable\/[^"]+\.js)"/g)].map(
      ([, path = '']) => path,
    );
    return scripts.flatMap((path) => stylesOf.get(path) ?? []).some((css) => !html.includes(css));
  });
  expect(bare).toEqual([]);
});

describe('what a preview build leaves to its server', () => {
  it.each([
    ['the first page', '/en/', 'en/index.html'],
    ['a page of a place in Arabic', '/ar/place/aleppo/', 'ar/place/aleppo/index.html'],
    ['the page for unknown addresses', '/404.html', '404.html'],
    ['a table', '/data/facts.csv', 'data/facts.csv'],
    ['a social image', '/en/card.png', 'en/card.png'],
  ])(
    '%s is made when it is asked for, the same as in a build for a host',
    async (_, path, file) => {
      const made = Buffer.from(await (await renderOnRequest(path)).arrayBuffer());
      expect(made.equals(readFileSync(join(root, 'build', file)))).toBe(true);
    },
  );

  it('is not made up for an unknown place', async () => {
    expect((await renderOnRequest('/en/place/nowhere/')).status).toBe(404);
  });
});

it('the licences of all that ships go with the site, and About leads to them', () => {
  const texts = read('third-party-licences.txt');
  for (const name of ['geojson-validation', 'papaparse', 'maplibre-gl', 'svelte']) {
    expect(texts).toContain(`\n${name} `);
  }
  expect(texts).toContain('GNU LESSER GENERAL PUBLIC LICENSE');
  expect(texts).toContain('CC BY-SA 4.0');
  for (const language of languages) {
    expect(read(`${language}/about/index.html`)).toContain('href="../../third-party-licences.txt"');
  }
});

it('no script of the browser asks for a module of Node', () => {
  const scripts = files.filter((file) => /^_app\/.+\.js$|^service-worker\.js$/.test(file));
  expect(scripts.length).toBeGreaterThan(20);
  // As an import, or as the empty module that Vite puts in the place of one.
  const ofNode =
    /(?:from|import)\s*\(?\s*["'`]node:|__vite-browser-external|node:(?:fs|path|crypto|url|process)["'`]/;
  expect(scripts.filter((file) => ofNode.test(read(file)))).toEqual([]);
});
