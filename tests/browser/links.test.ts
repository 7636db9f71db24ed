import { byId, cellsOf, sitesOf } from './dossier-file';
import { expect, test } from './fixtures';
import { inFull } from './in-full';

const HAMADAN = 'hamadan-air-base';

test('back and forward walk through the chosen years and the open place', async ({
  atlas,
  dossier,
}) => {
  await atlas.open('en');
  await atlas.year('2016').click();
  await atlas.marker(HAMADAN).click();
  await expect(atlas.popup).toBeVisible();
  await atlas.year('2015').click();
  await expect.poll(() => atlas.yearsOn()).toEqual(['2015', '2016']);

  await atlas.page.goBack();
  await expect.poll(() => atlas.yearsOn()).toEqual(['2016']);
  await expect(atlas.popup).toBeVisible();
  await atlas.page.goBack();
  await expect(atlas.popup).toBeHidden();
  expect(atlas.address).toBe('en/?years=2016');
  await atlas.page.goBack();
  await expect.poll(() => atlas.yearsOn()).toEqual(expect.arrayContaining(cellsOf(dossier)));
  await expect(atlas.marker('aleppo')).toHaveAttribute('data-status', 'stated');

  await atlas.page.goForward();
  await expect.poll(() => atlas.yearsOn()).toEqual(['2016']);
  await atlas.page.goForward();
  await expect(atlas.popupTitle).toHaveText('Hamadan air base');
  await atlas.page.goForward();
  await expect.poll(() => atlas.yearsOn()).toEqual(['2015', '2016']);
});

test('back from a place page returns to the map as it was', inFull(), async ({ atlas }) => {
  await atlas.open('en', '?years=2016');
  await atlas.marker(HAMADAN).click();
  await atlas.popup.getByRole('link', { name: atlas.word('open_place_page') }).click();
  await expect(atlas.pageTitle).toHaveText('Hamadan air base');
  await atlas.page.goBack();
  await expect(atlas.list).toBeVisible();
  await expect.poll(() => atlas.yearsOn()).toEqual(['2016']);
  await atlas.page.goBack();
  await expect.poll(() => atlas.address).toBe('en/?years=2016');
  await expect(atlas.popup).toBeHidden();
});

test('motion of the map is no step to go back through', inFull(), async ({ atlas }) => {
  await atlas.open('en');
  const before = await atlas.page.evaluate(() => history.length);
  await atlas.zoomIn();
  await expect.poll(() => atlas.camera).not.toBeNull();
  expect(await atlas.page.evaluate(() => history.length)).toBe(before);
});

test('another size of the window is no motion of the reader’s', inFull(), async ({ atlas }) => {
  await atlas.open('en');
  await atlas.page.setViewportSize({ width: 1000, height: 640 });
  await atlas.drawn();
  expect(atlas.camera).toBeNull();
  await atlas.zoomIn();
  await expect.poll(() => atlas.camera).not.toBeNull();
});

test('another language keeps the place, the years, the layers and the camera', async ({
  atlas,
}) => {
  await atlas.open('en', '?years=2016#6/34.6/47.2');
  await atlas.marker(HAMADAN).click();
  await expect(atlas.popup).toBeVisible();
  await atlas.otherLanguages.getByRole('link', { name: '繁體中文' }).click();
  await expect(atlas.page.locator('html')).toHaveAttribute('lang', 'zh-Hant');
  await expect(atlas.pageTitle).toHaveText('哈馬丹空軍基地');
  expect(atlas.address).toBe(`zh-Hant/place/${HAMADAN}/?years=2016`);
  expect(atlas.camera).toEqual({ zoom: 6, latitude: 34.6, longitude: 47.2 });
});

test('the address without a language leads to the one the browser asks for, as it is', async ({
  newReader,
}) => {
  const atlas = await newReader({ locale: 'ar-SY' });
  await atlas.page.goto('?years=2016#6/34.6/47.2');
  await expect(atlas.page.locator('html')).toHaveAttribute('lang', 'ar');
  await expect.poll(() => atlas.address).toBe('ar/?years=2016');
  expect(atlas.camera).toEqual({ zoom: 6, latitude: 34.6, longitude: 47.2 });
});

test('nonsense in a link shows everything', inFull(), async ({ atlas, dossier }) => {
  await atlas.open('en', '?years=banana&layers=__proto__#99/0/0');
  await expect.poll(() => atlas.yearsOn()).toEqual(expect.arrayContaining(cellsOf(dossier)));
  await expect.poll(() => atlas.layersOn()).toEqual(dossier.layers.map(({ name }) => name));
  await expect.poll(() => atlas.placesShown()).toBe(sitesOf(dossier).length);
  await expect.poll(() => atlas.markersInView()).toContain('tehran');
});

test(
  'nonsense in one part of a link leaves the rest of it',
  inFull(),
  async ({ atlas, dossier }) => {
    await atlas.open('en', '?years=banana&layers=aid');
    await expect.poll(() => atlas.yearsOn()).toEqual(expect.arrayContaining(cellsOf(dossier)));
    await expect.poll(() => atlas.layersOn()).toEqual([byId(dossier.layers, 'aid').name]);
    expect(Object.keys(await atlas.markers())).toEqual(['aleppo']);
  },
);

test('another language that is chosen before the page listens keeps what the link chose', async ({
  atlas,
  page,
}) => {
  // The code is never there: its answer is not given.
  await page.route('**/_app/immutable/**/*.js', () => undefined);
  await page.goto('en/?layers=aid#5/34/44', { waitUntil: 'commit' });
  await atlas.otherLanguages.getByRole('link', { name: 'العربية' }).click();
  await page.waitForURL(/\/ar\/\?layers=aid#5\/34\/44$/, { waitUntil: 'commit' });
});
