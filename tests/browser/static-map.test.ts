import type { AtlasPage } from './atlas-page';
import { readDossier, sitesOf, type DossierFile } from './dossier-file';
import { expect, test } from './fixtures';
import { inFull } from './in-full';
import { boxOf } from './page-geometry';
import { countPixels } from './pixels';
import type { Language } from './words';

/** How far each name that shows on the drawn map is from its own marker and from the nearest other one, px; null without one. */
async function namesBesideMarkers(atlas: AtlasPage, { places }: DossierFile) {
  const sites = places.map(({ id, name, sameSiteAs }) => ({ name, site: sameSiteAs ?? id }));
  return atlas.staticMap.evaluate((map, named) => {
    const glyphs = [...map.querySelectorAll('a[data-site]')].flatMap((link) => {
      const glyph = link.querySelector('.glyph');
      if (!glyph) return [];
      return [{ site: link.getAttribute('data-site'), box: glyph.getBoundingClientRect() }];
    });
    const apart = (one: DOMRect, other: DOMRect) =>
      Math.hypot(
        Math.max(one.left - other.right, other.left - one.right, 0),
        Math.max(one.top - other.bottom, other.top - one.bottom, 0),
      );
    return [...map.querySelectorAll('.base-map text')].flatMap((text) => {
      const box = text.getBoundingClientRect();
      const site = named.find(({ name }) => name === text.textContent)?.site;
      if (site === undefined || box.width === 0 || text.matches('.city, .country')) return [];
      const own = glyphs.find((glyph) => glyph.site === site);
      const others = glyphs.filter((glyph) => glyph !== own).map((glyph) => apart(box, glyph.box));
      return [{ site, own: own ? apart(box, own.box) : null, other: Math.min(...others) }];
    });
  }, sites);
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  const windows: { language: Language; path: string; width: number; height: number }[] = [
    { language: 'en', path: 'place/idlib-province/', width: 1280, height: 800 },
    { language: 'en', path: '', width: 1440, height: 900 },
    { language: 'ar', path: '', width: 1440, height: 900 },
    { language: 'zh-Hant', path: '', width: 390, height: 844 },
    { language: 'zh-Hant', path: 'place/syria/', width: 390, height: 844 },
    { language: 'zh-Hant', path: 'place/syria/', width: 820, height: 1180 },
  ];
  for (const { language, path, width, height } of windows) {
    const isOne = path === 'place/idlib-province/' || width === 390;
    test(
      `each name stands beside its own marker (${language}/${path}, ${width} px)`,
      inFull(!isOne),
      async ({ atlas, request }) => {
        await atlas.page.setViewportSize({ width, height });
        await atlas.visit(language, path);
        const names = await namesBesideMarkers(atlas, await readDossier(request, language));
        expect(names.length).toBeGreaterThan(1);
        expect(names.filter(({ own, other }) => own === null || own >= other)).toEqual([]);
      },
    );
  }

  test('beyond what is drawn of the world there is paper, no water', async ({ atlas }) => {
    await atlas.page.setViewportSize({ width: 600, height: 400 });
    await atlas.visit('en', 'embed/map/');
    const { x, y } = await boxOf(atlas.map);
    const beyond = { x: x + 10, y: y + 40, width: 50, height: 50 };
    await expect.poll(() => countPixels(atlas.page, beyond, '#FCFCFA')).toBeGreaterThan(2400);
  });

  for (const width of [1280, 1366, 1440]) {
    test(
      `the edge of a map cuts no name of the plus-one (${width} px)`,
      inFull(width !== 1280),
      async ({ atlas }) => {
        await atlas.page.setViewportSize({ width, height: 800 });
        await atlas.visit('zh-Hant');
        const { x } = await boxOf(atlas.map);
        const boxes = await atlas.staticMap
          .locator('.plus-one text')
          .evaluateAll((texts) => texts.map((text) => text.getBoundingClientRect()));
        const shown = boxes.filter((box) => box.width > 0);
        expect(Math.min(x, ...shown.map(({ left }) => left))).toBe(x);
      },
    );
  }
});

test.describe('where no live map is drawn', () => {
  test.use({ map: 'none' });

  test('the names of a layer that is off go with its markers', async ({ atlas, dossier }) => {
    await atlas.visit('en', '?layers=air-bases');
    await expect(atlas.notice(atlas.word('map_unsupported'))).toBeVisible();
    await expect(atlas.staticMarker('aleppo')).toHaveCount(0);
    const shown = sitesOf(dossier, (layer) => layer === 'air-bases');
    const names = await namesBesideMarkers(atlas, dossier);
    expect(names.length).toBeGreaterThan(0);
    for (const { site } of names) expect(shown).toContain(site);
  });

  test('the glyph of a place outside the years is in the middle of its ring', async ({ atlas }) => {
    await atlas.visit('en', 'place/hamadan-air-base/?years=2015');
    await expect(atlas.notice(atlas.word('map_unsupported'))).toBeVisible();
    const marker = atlas.staticMarker('hamadan-air-base');
    await expect(marker.locator('.glyph.outside')).toBeAttached();
    const [ring, glyph] = await marker.evaluate((link) =>
      ['.ring', '.glyph'].map((part) => {
        const box = link.querySelector(part)?.getBoundingClientRect() ?? new DOMRect();
        return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      }),
    );
    expect(glyph?.x).toBeCloseTo(ring?.x ?? NaN, 0);
    expect(glyph?.y).toBeCloseTo(ring?.y ?? NaN, 0);
  });
});

test('a place chosen before the live map is drawn is ringed on the drawn one until then', async ({
  atlas,
}) => {
  let come = () => {};
  const held = new Promise<void>((resolve) => (come = resolve));
  await atlas.page.route('**/geo/base/*.geojson', async (route) => {
    await held;
    await route.fallback();
  });
  await atlas.visit('en');
  await atlas.anyMarker.waitFor({ state: 'attached' });
  await atlas.listed('astana').click();
  await expect(atlas.popupTitle).toHaveText('Astana');
  await atlas.page.waitForTimeout(1000);
  await expect(atlas.staticMap).toBeVisible();
  expect(await atlas.markersInView()).not.toContain('astana');
  come();
  await expect(atlas.staticMap).toHaveCount(0);
  await expect.poll(() => atlas.markersInView()).toContain('astana');
});
