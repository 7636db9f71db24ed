import { byId, readDossier } from './dossier-file';
import type { AtlasPage } from './atlas-page';
import { expect, test } from './fixtures';
import { languages } from './words';
import { inFull } from './in-full';

const HAMADAN = 'hamadan-air-base';

/** A view that differs from the first one in everything: place, years, layers, camera. */
async function chooseView(atlas: AtlasPage, aid: string): Promise<void> {
  await atlas.open(atlas.language, '#5/34.6/47.2');
  await atlas.zoomIn();
  await expect.poll(() => atlas.camera?.zoom).toBe(6);
  await atlas.year('2016').click();
  await atlas.year('2015').click();
  await atlas.layer(aid).uncheck();
  await atlas.marker(HAMADAN).click();
  await expect(atlas.popup).toBeVisible();
}

test.describe('with a clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  for (const language of languages) {
    test(
      `a shared link gives somebody else the same view (${language})`,
      inFull(),
      async ({ atlas, newReader, request }) => {
        const dossier = await readDossier(request, language);
        const aid = byId(dossier.layers, 'aid').name;
        const { name, point } = byId(dossier.places, HAMADAN);
        atlas.language = language;
        await chooseView(atlas, aid);
        await atlas.share();
        await expect(atlas.linkCopied).toBeVisible();
        const link = await atlas.page.evaluate(() => navigator.clipboard.readText());

        const other = await newReader();
        other.language = language;
        await other.page.goto(link);
        await expect(other.pageTitle).toHaveText(name);
        await expect(other.page.locator('html')).toHaveAttribute('lang', language);
        await expect.poll(() => other.yearsOn()).toEqual(['2015', '2016']);
        await expect(other.marker(HAMADAN)).toHaveAttribute('data-status', 'stated');
        await expect(other.marker('aleppo')).toHaveCount(0);
        expect(other.camera).toEqual(atlas.camera);
        expect(other.camera?.zoom).toBe(6);
        // The address has two decimals of a degree, which are 0.5 px at this zoom.
        await expect.poll(() => other.markerDrift(HAMADAN, point)).toBeLessThan(2);
      },
    );
  }

  test('the sheet shows what a link looks like, and gives it as text and as a code', async ({
    atlas,
  }) => {
    await atlas.open('ar', 'place/tehran/?years=2015');
    const { page } = atlas;
    await page.getByRole('button', { name: atlas.word('share'), exact: true }).click();
    const sheet = page.getByRole('dialog', { name: atlas.word('share') });
    const picture = sheet.getByRole('img', { name: 'طهران' });
    await expect
      .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
      .toBe(1200);
    const code = sheet.getByRole('img', { name: atlas.word('share_code_label') }).locator('path');
    const ofPlace = await code.getAttribute('d');
    // Live text that appears only with its words is not told by Orca.
    await expect(sheet.getByRole('status')).toHaveText('');
    await sheet.getByRole('button', { name: atlas.word('report_copy') }).click();
    await expect(sheet.getByRole('status')).toHaveText(atlas.word('report_copied'));
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text).toMatch(/^طهران\. .*https?:\/\/.*\/ar\/place\/tehran\/\?years=2015/);

    await sheet.getByLabel(atlas.word('share_view')).check();
    await expect(sheet.getByLabel(atlas.word('share_link'), { exact: true })).toHaveValue(
      /\/ar\/\?years=2015/,
    );
    expect(await code.getAttribute('d')).not.toBe(ofPlace);
    // What was copied was the other text.
    await expect(sheet.getByRole('status')).toHaveText('');
  });

  test.describe('without a map', () => {
    test.use({ map: 'none' });

    test('that a link was copied is not said under the next place', async ({ atlas }) => {
      await atlas.open('en');
      await atlas.listed('tehran').click();
      await atlas.share();
      await expect(atlas.linkCopied).toBeVisible();
      await atlas.listed('aleppo').click();
      await expect(atlas.popupTitle).toHaveText('Aleppo');
      await expect(atlas.linkCopied).toBeHidden();
    });
  });

  test(
    'a link shared before the map has moved still names what the map looks at',
    inFull(),
    async ({ atlas, newReader, dossier }) => {
      await atlas.open('en');
      await atlas.marker(HAMADAN).click();
      await atlas.share();
      await expect(atlas.linkCopied).toBeVisible();
      const link = await atlas.page.evaluate(() => navigator.clipboard.readText());
      const other = await newReader({ viewport: { width: 1900, height: 720 } });
      await other.page.goto(link);
      const { point } = byId(dossier.places, HAMADAN);
      await other.anyMarker.waitFor({ state: 'attached' });
      expect(other.camera).not.toBeNull();
      await expect.poll(() => other.markerDrift(HAMADAN, point)).toBeLessThan(2);
    },
  );
});

test.describe('without a clipboard to copy to', () => {
  test.use({ map: 'none' });

  test(
    'a link that the browser will not copy is laid out to be copied by hand',
    inFull(),
    async ({ atlas }) => {
      await atlas.page.addInitScript(() => {
        navigator.clipboard.writeText = () =>
          Promise.reject(new DOMException('Write permission denied.', 'NotAllowedError'));
      });
      await atlas.open('en', 'place/tehran/?years=2015');
      await atlas.share();
      await expect(atlas.linkToCopyByHand).toHaveValue(
        /\/en\/place\/tehran\/\?years=2015&version=[0-9a-f]+(#.*)?$/,
      );
      await expect(atlas.linkCopied).toBeHidden();
    },
  );

  test('without a clipboard at all it is too', inFull(), async ({ atlas }) => {
    await atlas.page.addInitScript(() =>
      Object.defineProperty(navigator, 'clipboard', { value: undefined }),
    );
    await atlas.open('en', 'place/tehran/');
    await atlas.share();
    await expect(atlas.linkToCopyByHand).toHaveValue(/\/en\/place\/tehran\//);
  });
});
