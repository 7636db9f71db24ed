import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { inFull } from './in-full';

test.use({ visit: 'first' });

/** Every kind of file that a visit may ask for, by its path from the site's root. */
const ASKED = [
  /^(en|ar)\/$/,
  /^en\/(sources|data|about)\/$/,
  /^en\/sources\/[a-z-]+\/$/,
  /^_app\/immutable\/.+\.(js|css|woff2)$/,
  /^en\/(sources\/([a-z-]+\/)?|data\/|about\/)__data\.json$/,
  /^(en|ar)\/(dossier|citations)\.json$/,
  /^(search\.json|remembered\.js|icon\.svg)$/,
  /^geo\/base\/[a-z0-9-]+\.(geojson|json|webp)$/,
];

/** What the browser keeps of a visit, by the names it is kept under. */
function kept(page: Page): Promise<Record<string, unknown>> {
  return page.evaluate(async () => ({
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage).filter(
      (key) => !/^sveltekit:(scroll|snapshot)$/.test(key),
    ),
    cookies: document.cookie,
    databases: await indexedDB.databases(),
    caches: await caches.keys(),
  }));
}

test(
  'a whole visit asks the site alone, tells nobody of it, and keeps nothing unasked',
  inFull(),
  async ({ atlas, baseURL }) => {
    const { page } = atlas;
    const asked: string[] = [];
    const telling: string[] = [];
    page.context().on('request', (request) => {
      const headers = request.headers();
      asked.push(new URL(request.url()).pathname.slice(1));
      // A referrer would tell a cited newspaper who reads about it here.
      if (request.method() !== 'GET' || 'referer' in headers || 'cookie' in headers) {
        telling.push(request.url());
      }
    });

    await atlas.open('en');
    await atlas.year('2016').click();
    await atlas.search('Hamadan');
    await expect(atlas.results.first()).toBeVisible();
    await atlas.page.keyboard.press('Escape');
    await atlas.listed('hamadan-air-base').click();
    await atlas.openCite(page);
    await page.keyboard.press('Escape');
    for (const name of ['nav_sources', 'nav_about'] as const) {
      await atlas.pages.getByRole('link', { name: atlas.word(name) }).click();
      await expect(atlas.pageTitle).toBeVisible();
    }
    await page.getByRole('link', { name: atlas.word('data_title') }).click();
    await expect(atlas.dataFiles.first()).toBeVisible();
    await page.goto('en/sources/zh-wikipedia/');
    await atlas.visit('ar');

    expect(asked.filter((path) => !ASKED.some((pattern) => pattern.test(path)))).toEqual([]);
    expect(telling).toEqual([]);
    expect(asked.length).toBeGreaterThan(30);
    const nothing = { local: [], session: [], cookies: '', databases: [], caches: [] };
    expect(await kept(page)).toEqual(nothing);
    expect(await page.context().cookies(baseURL ?? '')).toEqual([]);

    await atlas.toggleTheme();
    expect(await kept(page)).toEqual({ ...nothing, local: ['theme'] });
  },
);

test.describe('markup that came into a page from elsewhere', () => {
  // The browser says what it refuses; whether a request was made is the other server's word.
  test.use({ expectedError: /Content Security Policy|TrustedHTML|violates|^request to/ });

  test('runs no script, sends nothing and frames nothing', async ({ atlas }) => {
    const { page } = atlas;
    const arrived: (string | undefined)[] = [];
    const elsewhere = createServer(({ url }, response) => {
      arrived.push(url);
      response.end();
    }).listen(0, '127.0.0.1');
    await once(elsewhere, 'listening');
    const foreign = `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}`;
    const markup = `<script>document.title = 'taken'</script>
      <script src="${foreign}/script.js"></script>
      <img src="${foreign}/image.png" onerror="document.title = 'taken'">
      <iframe src="${foreign}/frame"></iframe><object data="${foreign}/object"></object>
      <form action="${foreign}/form"><button id="send">Send</button></form>
      <a id="run" href="javascript:document.title = 'taken'">Run</a>`;
    await page.route('**/en/about/', async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace('</body>', `${markup}</body>`);
      await route.fulfill({ response, body });
    });
    await atlas.visit('en', 'about/');
    await expect(atlas.pageTitle).toBeVisible();
    for (const part of ['#run', '#send']) await page.locator(part).dispatchEvent('click');

    // As an error in the atlas's own code would put it there.
    const refused = await page.evaluate((text) => {
      try {
        document.createElement('p').innerHTML = text;
        return 'taken in';
      } catch (error) {
        return (error as Error).name;
      }
    }, markup);
    expect(refused).toBe('TypeError');
    // The browser's own word: Playwright still waits for what the refused link leads to.
    const { path, title } = await page.evaluate(() => ({
      path: location.pathname,
      title: document.title,
    }));
    expect(path).toBe('/en/about/');
    expect(title).not.toBe('taken');
    expect(arrived).toEqual([]);
    elsewhere.close();
  });
});
