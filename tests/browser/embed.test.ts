import { byId, readDossier } from './dossier-file';
import { expect, test } from './fixtures';
import { inFull } from './in-full';
import { middleOf } from './page-geometry';
import { word } from './words';

const HAMADAN = 'hamadan-air-base';

test.describe('in a frame of 320 by 240 px', () => {
  test.use({ viewport: { width: 320, height: 240 } });

  test('an embed shows its place as the address says, and leads out of the frame', async ({
    atlas,
  }) => {
    await atlas.open('en', `embed/place/${HAMADAN}/?years=1979#5/34.6/47.2`);
    await expect(atlas.pageTitle).toContainText('Hamadan air base');
    await expect.poll(() => atlas.markerStatus(HAMADAN)).toBe('outside');
    await expect.poll(() => atlas.markersInView()).toContain(HAMADAN);
    expect(atlas.camera?.zoom).toBe(5);
    await expect(atlas.list).toHaveCount(0);
    await expect(atlas.pages).toHaveCount(0);
    expect(await atlas.overflow()).toBe(0);
    await expect(atlas.wayHome).toBeInViewport({ ratio: 1 });
    await expect(atlas.wayHome).toHaveAttribute('rel', 'noopener');
    await expect(atlas.wayHome).toHaveAttribute(
      'href',
      /\/en\/place\/hamadan-air-base\/\?years=1979#5\/34\.6\/47\.2$/,
    );
    const [page] = await Promise.all([
      atlas.page.context().waitForEvent('page'),
      atlas.wayHome.click(),
    ]);
    // In so low a window the page moves its map at once, so that the place is not under the panel.
    await expect(page).toHaveURL(/\/en\/place\/hamadan-air-base\/\?years=1979#5\//);
  });
});

test.describe('with a clipboard', () => {
  test.use({
    permissions: ['clipboard-read', 'clipboard-write'],
    // A preview that gives way to the next one while its map comes: Chromium says what it has cut off.
    expectedError: /^console error: Fetch API cannot load \S+\/geo\//,
  });

  test('the code of an embed is of the wanted size and of what is on screen', async ({ atlas }) => {
    await atlas.open('ar', 'place/tehran/?years=2015#5/34.6/47.2');
    await atlas.embedButton.click();
    const dialog = atlas.embedDialog;
    await dialog.getByLabel(atlas.word('embed_width')).fill('320');
    await dialog.getByLabel(atlas.word('embed_theme')).selectOption('dark');
    await dialog.getByLabel(atlas.word('languages_label')).selectOption('en');
    const preview = atlas.page.frameLocator('dialog iframe');
    await expect(preview.locator('html')).toHaveAttribute('data-theme', 'dark');
    await expect(preview.getByRole('heading', { level: 1 })).toHaveText('Tehran');
    await expect(dialog.locator('iframe')).toHaveAttribute('width', '320');
    await dialog.getByRole('button', { name: atlas.word('copy_code') }).click();
    await expect(dialog.getByRole('status')).toHaveText(atlas.word('code_copied'));
    const code = await atlas.page.evaluate(() => navigator.clipboard.readText());
    expect(code).toContain('width="320" height="400"');
    expect(code).toContain('title="طهران · ');
    expect(await atlas.embedAddress()).toMatch(
      /^http:.*\/en\/embed\/place\/tehran\/\?years=2015&amp;theme=dark#5\/34\.6\/47\.2$/,
    );
    await atlas.page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(atlas.embedButton).toBeFocused();
  });
});

/** A long page of somebody else's with a frame in it, which takes the height that the frame asks for. */
const host = (address: string) => `<!doctype html>
  <meta name="viewport" content="width=device-width">
  <body><p style="block-size: 300px">Above</p>
  <iframe src="${address}" width="600" height="260" title="Atlas"></iframe>
  <p style="block-size: 4000px">Below</p>
  <script>
    addEventListener('message', (event) => {
      if (event.data?.type !== 'atlas-embed') return;
      for (const frame of document.querySelectorAll('iframe')) {
        if (frame.contentWindow === event.source) frame.height = event.data.height;
      }
    });
  </script></body>`;

test('a wheel over an embed scrolls the page around it, and the map says how to zoom', async ({
  page,
  baseURL,
}) => {
  await page.setContent(host(`${baseURL ?? ''}ar/embed/map/?years=2015`));
  const frame = page.locator('iframe');
  const map = page.frameLocator('iframe').locator('#map');
  await map.locator('.pin').first().waitFor({ state: 'attached' });
  await expect.poll(async () => Number(await frame.getAttribute('height'))).toBeGreaterThan(400);
  const words = map.locator('.maplibregl-cooperative-gesture-screen');
  // They are shown for a moment only.
  await words.evaluate((screen) =>
    new MutationObserver(() => (screen.dataset.seen = 'true')).observe(screen, {
      attributeFilter: ['class'],
    }),
  );
  await map.hover({ position: { x: 560, y: 200 } });
  await page.mouse.wheel(0, 300);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
  await expect(words).toHaveAttribute('data-seen', 'true');
  await expect(words).toContainText(word('ar', 'gestures_keyboard'));
});

test.describe('every kind of embed', inFull(), () => {
  test.use({ map: 'none', viewport: { width: 320, height: 240 } });

  test('tells its facts with their sources, and a story leads on', async ({ atlas, request }) => {
    const dossier = await readDossier(request, 'zh-Hant');
    const fact = dossier.facts.find(({ places }) => places.length === 0) ?? dossier.facts[0];
    await atlas.visit('zh-Hant', `embed/fact/${fact?.id ?? ''}/`);
    const told = atlas.page.locator(`[data-fact="${fact?.id ?? ''}"]`);
    await expect(told).toContainText(fact?.statement ?? '?');
    await expect(told.locator('.chip').first()).toBeVisible();
    expect(await atlas.overflow()).toBe(0);

    const [first, second] = dossier.story;
    await atlas.visit('zh-Hant', `embed/story/${first?.id ?? ''}/`);
    await atlas.page.locator('a[rel="next"]').click();
    await expect(atlas.pageTitle).toHaveText(second?.title ?? '?');
    const statement = byId(dossier.facts, second?.facts[0] ?? '').statement;
    await expect(atlas.page.locator('.facts')).toContainText(statement);
  });
});

test.describe('in a frame of 320 px', inFull(), () => {
  test.use({ map: 'none' });

  for (const path of ['place/aleppo', 'place/idlib-province', 'compare']) {
    test(`an embed of the height that it asks for shows all its facts: ${path}`, async ({
      page,
      baseURL,
    }) => {
      const asked = path === 'compare' ? '?years=2014&against=2013' : '';
      const whole = host(`${baseURL ?? ''}en/embed/${path}/${asked}`);
      await page.setContent(whole.replace('600', '320').replace('260', '240'));
      const frame = page.locator('iframe');
      await expect
        .poll(async () => Number(await frame.getAttribute('height')))
        .toBeGreaterThan(300);
      // With more facts than the highest embed has room for, they scroll.
      expect(Number(await frame.getAttribute('height'))).toBeLessThan(900);
      const hidden = () =>
        page
          .frameLocator('iframe')
          .locator('.scrolled')
          .evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight);
      await expect.poll(hidden).toBe(0);
    });
  }
});

test(
  'an embed of a former id leads, in its frame, to the one that stands for it',
  inFull(),
  async ({ page, baseURL }) => {
    await page.setContent(
      host(`${baseURL ?? ''}en/embed/fact/agreement-parties/?theme=dark#5/34.6/47.2`),
    );
    const within = page.frameLocator('iframe');
    await expect(within.locator('[data-fact="coalition-formed"]')).toBeVisible();
    await expect(within.locator('html')).toHaveAttribute('data-theme', 'dark');
    expect(page.frames()[1]?.url()).toContain(
      '/en/embed/fact/coalition-formed/?theme=dark#5/34.6/47.2',
    );
  },
);

type Spot = { x: number; y: number };

test.describe('by finger', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  test(
    'one finger over an embed scrolls the page around it, two move its map',
    inFull(),
    async ({ page, baseURL }) => {
      await page.setContent(host(`${baseURL ?? ''}en/embed/map/?years=2015`).replace('600', '380'));
      const map = page.frameLocator('iframe').locator('#map');
      await map.waitFor();
      await map.dispatchEvent('pointerdown');
      await map.locator('.pin').first().waitFor({ state: 'attached' });
      // While it is being drawn the page may answer too late, and the browser scrolls.
      await map.locator('.static-map').waitFor({ state: 'detached' });
      const { x, y } = await middleOf(map);
      const session = await page.context().newCDPSession(page);
      const camera = () => new URL(page.frames()[1]?.url() ?? '').hash;
      /** Fingers that go together from one spot to another; they lie beside each other. */
      const move = async (from: Spot, to: Spot, beside: readonly number[]) => {
        const at = (type: 'touchStart' | 'touchMove', share: number) =>
          session.send('Input.dispatchTouchEvent', {
            type,
            touchPoints: beside.map((aside, id) => ({
              id,
              x: from.x + share * (to.x - from.x) + aside,
              y: from.y + share * (to.y - from.y),
            })),
          });
        await at('touchStart', 0);
        for (let step = 1; step <= 20; step++) await at('touchMove', step / 20);
        await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
      };

      // A page goes on for a while after a finger has left it.
      const rest = page.evaluate(
        () =>
          new Promise<number>((resolve) =>
            addEventListener('scrollend', () => resolve(scrollY), { once: true }),
          ),
      );
      await move({ x, y }, { x, y: y - 200 }, [0]);
      const scrolled = await rest;
      expect(scrolled).toBeGreaterThan(100);
      expect(camera()).toBe('');

      const middle = await middleOf(map);
      await move(middle, { x: middle.x + 80, y: middle.y + 40 }, [-30, 30]);
      await expect.poll(camera).toMatch(/^#\d/);
      expect(await page.evaluate(() => scrollY)).toBe(scrolled);
    },
  );
});

test(
  'an embed of a comparison has both sides with their facts, and leads to the page it repeats',
  inFull(),
  async ({ atlas, dossier }) => {
    await atlas.visit('en', 'embed/compare/?years=2014&against=2013');
    for (const year of ['2014', '2013']) {
      const side = atlas.page.getByRole('region', { name: year });
      await expect(side.locator('.static-map, canvas').first()).toBeAttached();
      const list = atlas.page.getByRole('list', { name: year });
      const facts = dossier.facts.filter(({ cell }) => cell === year);
      await expect(list.locator('[data-fact]')).toHaveCount(facts.length);
    }
    await expect(atlas.wayHome).toHaveAttribute('href', /\/en\/compare\/\?years=2014&against=2013/);
  },
);

test.describe('of what a search found', inFull(), () => {
  test.use({ map: 'none' });

  for (const [name, path, list] of [
    ['the whole view', 'embed/map/?matches=Palmyra', 'facts_label'],
    ['a comparison', 'embed/compare/?years=undated&against=2014&matches=Palmyra', 'undated'],
  ] as const) {
    test(`an embed of ${name} has these facts alone`, async ({ atlas }) => {
      await atlas.visit('en', path);
      const facts = atlas.page.getByRole('list', { name: atlas.word(list) }).locator('[data-fact]');
      const found = facts.filter({ hasText: 'Palmyra' });
      await expect(found).not.toHaveCount(0);
      await expect(facts).toHaveCount(await found.count());
    });
  }
});

test.describe('of what the atlas does not have', inFull(), () => {
  test.use({ map: 'none' });

  test('an embed says which part of its address it passes over', async ({ atlas }) => {
    await atlas.visit('en', 'embed/map/?years=1850,2013&layers=foo');
    await expect(
      atlas.page.getByText(atlas.word('link_unknown', { parts: '1850 and foo' })),
    ).toBeVisible();
  });
});
