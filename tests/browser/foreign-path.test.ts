import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer as createPlain, type RequestListener } from 'node:http';
import { createServer as createSecure } from 'node:https';
import type { AddressInfo, Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findNginx } from '../../tools/nginx.mjs';
import { serve } from '../../tools/serve.mjs';
import { root } from '../../tools/steps.mjs';
import { makeCertificate, startNginx } from '../hosting/nginx-site';
import { expect, test as base } from './fixtures';
import { inFull } from './in-full';
import { OwnDataPage } from './own-data-page';
import { languages, word } from './words';

/*
 * A path may name another host: a server merges "//" and decodes "%2f" before it looks for a page, the browser keeps
 * them. The other host is a server on this machine, which gives its own facts to everybody and must not be asked.
 */

/** Another host, what it is called in an address, and what it was asked for. */
interface Elsewhere {
  host: string;
  asked: string[];
}

interface Fixtures {
  elsewhere: Elsewhere;
  /** The site's address, as an address that a link begins with. */
  site: string;
}

const build = join(root, 'build');
const nginx = findNginx();

async function listening(server: Server): Promise<number> {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return (server.address() as AddressInfo).port;
}

/** Answers everything with facts of its own making, as somebody would who means harm. */
function forger(asked: string[]): RequestListener {
  return ({ url, method }, response) => {
    asked.push(`${method} ${url}`);
    response.writeHead(200, {
      'access-control-allow-origin': '*',
      'content-type': 'application/json',
    });
    const isTable = url?.endsWith('.csv') === true;
    response.end(isTable ? 'name,lat,lon\nKut,32.5,45.8\n' : '{"facts":[],"places":[]}');
  };
}

// The browser's own line on an answer of 404 is no error here.
const notThere = /status of 404/;
// Where such a path is answered, the page's styles and scripts are sought below it, and a page of 404 comes in their place.
const notTheirs =
  /status of 404|^console error: Refused to (apply style|execute script) from .* MIME type/;
const test = base.extend<Fixtures>({ expectedError: notThere, map: 'none' });

/** nginx by https, the recipe as it is, or as a host that cannot be told. */
const onNginx = (isCareless: boolean) =>
  test.extend<Fixtures & { folder: string }>({
    expectedError: isCareless ? notTheirs : notThere,
    // eslint-disable-next-line no-empty-pattern -- Playwright reads the pattern to know what is wanted: nothing.
    folder: async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'atlas-tls-'));
      await use(folder);
      rmSync(folder, { recursive: true });
    },
    elsewhere: async ({ folder }, use) => {
      const { certificate, key } = makeCertificate(folder);
      const asked: string[] = [];
      const options = { cert: readFileSync(certificate), key: readFileSync(key) };
      const server = createSecure(options, forger(asked));
      await use({ host: `localhost:${await listening(server)}`, asked });
      server.closeAllConnections();
      server.close();
    },
    // The other host first: it makes the certificate.
    baseURL: async ({ folder, elsewhere }, use) => {
      expect(elsewhere.asked).toEqual([]);
      const tls = { certificate: join(folder, 'certificate.pem'), key: join(folder, 'key.pem') };
      const site = await startNginx(nginx ?? '', build, '', { tls, isCareless });
      await use(site.url);
      await site.stop();
    },
    contextOptions: async ({ contextOptions }, use) =>
      use({ ...contextOptions, ignoreHTTPSErrors: true }),
    site: async ({ baseURL }, use) => use((baseURL ?? '').slice(0, -1)),
  });

/** Paths that a server takes for `page` where it merges and decodes, and that name another host. */
const pathsTo = (host: string, page: string) => [
  `//${host}/..%2f./${page}`,
  `//${host}/%2e%2e%2f${page}`,
  `///${host}/..%2f./${page}`,
  `//${page}`,
];

for (const [name, isCareless] of [
  ['nginx with its recipe', false],
  ['a host that merges slashes', true],
] as const) {
  const secure = onNginx(isCareless);
  secure.describe(`by https on ${name}`, () => {
    secure.skip(nginx === undefined, 'There is no nginx.');

    for (const page of ['en/', 'ar/place/tehran/', 'zh-Hant/embed/place/tehran/', '', 'nothing']) {
      secure(
        `/${page} asks no host that its path names`,
        inFull(),
        async ({ atlas, site, elsewhere }) => {
          for (const path of pathsTo(elsewhere.host, page)) {
            const response = await atlas.page.goto(site + path);
            const isFound = isCareless && page !== 'nothing';
            expect(response?.status(), path).toBe(isFound ? 200 : 404);
            const language = languages.find((code) => page.startsWith(`${code}/`)) ?? 'en';
            // Where the server has no page, the 404 page may not know the language that the path hides.
            const said = isFound ? [language] : languages;
            const alert = atlas.page.getByRole('alert').first();
            await expect(alert, path).toContainText(
              new RegExp(said.map((code) => word(code, 'not_started')).join('|')),
            );
            const links = atlas.page.locator('a[href]');
            const led = await links.evaluateAll((all) =>
              all.map((link) => new URL(link.getAttribute('href') ?? '', link.baseURI).origin),
            );
            expect(led.length).toBeGreaterThan(0);
            // Press reports are links to others, and none of them is this one.
            expect(led.filter((origin) => origin.includes(elsewhere.host))).toEqual([]);
          }
          expect(elsewhere.asked).toEqual([]);
        },
      );
    }
  });
}

const strict = onNginx(false);
strict.describe('another server', () => {
  strict.skip(nginx === undefined, 'There is no nginx.');
  strict.describe('that the reader names', () => {
    // What the browser says of a refusal, and that the worker asks the server.
    strict.use({
      expectedError: /Content Security Policy|violates|^request to https:\/\/localhost/,
    });

    strict(
      'is asked by the worker for own data alone, and never by a page',
      async ({ atlas, elsewhere }) => {
        const { page } = atlas;
        const address = `https://${elsewhere.host}/own.csv`;
        await atlas.open('en', `?data=${encodeURIComponent(address)}`);
        const refused = await page.evaluate(
          (url) =>
            fetch(url).then(
              () => 'answered',
              (error: unknown) => (error instanceof Error ? error.name : 'unknown'),
            ),
          address,
        );
        expect(refused).toBe('TypeError');
        expect(elsewhere.asked).toEqual([]);
        const data = new OwnDataPage(atlas);
        await data.acceptLink();
        await expect(data.shown).toHaveText(/1/);
        expect(elsewhere.asked).toEqual(['GET /own.csv']);
      },
    );
  });

  strict.describe('that changes what it sends', () => {
    // What the browser says of other bytes than those of the hash.
    strict.use({ expectedError: /integrity/ });

    for (const [file, name] of [
      ['dossier.json', 'dossier'],
      ['search.json', 'search'],
    ] as const) {
      strict(`a ${name} with other bytes than the build made is not taken`, async ({ atlas }) => {
        const { page } = atlas;
        await page.route(`**/${file}`, async (route) => {
          const response = await route.fetch();
          const body = (await response.text()).replaceAll('Tehran', 'Forged');
          await route.fulfill({ response, body });
        });
        await page.goto('en/');
        if (name === 'search') await atlas.searchField.fill('Forged');
        await expect(page.getByText('Forged')).toHaveCount(0);
        await expect(
          page.getByText(word('en', name === 'search' ? 'search_failed' : 'facts_failed')).first(),
        ).toBeVisible();
      });
    }
  });
});

const onPreview = test.extend<Fixtures>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads the pattern to know what is wanted: nothing.
  elsewhere: async ({}, use) => {
    const asked: string[] = [];
    const server = createPlain(forger(asked));
    await use({ host: `localhost:${await listening(server)}`, asked });
    server.closeAllConnections();
    server.close();
  },
  // eslint-disable-next-line no-empty-pattern -- as above
  baseURL: async ({}, use) => {
    const site = await serve({ port: 0 });
    await use(site.url);
    await site.close();
  },
  site: async ({ baseURL }, use) => use((baseURL ?? '').slice(0, -1)),
});

onPreview(
  'the preview server gives no page there either',
  inFull(),
  async ({ atlas, site, elsewhere }) => {
    for (const page of ['en/', 'ar/place/tehran/', '']) {
      for (const path of [...pathsTo(elsewhere.host, page), `//${elsewhere.host}/${page}`]) {
        const response = await atlas.page.goto(site + path);
        expect(response?.status(), path).toBe(404);
        await expect(atlas.page.getByRole('heading', { level: 1 }).first()).toBeVisible();
      }
    }
    expect(elsewhere.asked).toEqual([]);
  },
);
