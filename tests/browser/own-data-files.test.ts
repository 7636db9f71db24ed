import { readFile } from 'node:fs/promises';
import { serialize } from 'flatgeobuf/lib/mjs/geojson.js';
import type { BrowserContext } from '@playwright/test';
import type { AtlasPage } from './atlas-page';
import { expect, test } from './fixtures';
import { inFull } from './in-full';
import { OwnDataPage } from './own-data-page';

const table = (...rows: readonly string[]) =>
  ['name,date,latitude,longitude', ...rows, ''].join('\n');
const kut = table('Kut,2015,32.5,45.8');
const hit = table('Hit,2016,33.6,42.8', 'Ana,2016,34.4,41.9');

test('dates that are not understood are shown with their count, and can be read another way', async ({
  atlas,
}) => {
  const data = new OwnDataPage(atlas);
  await atlas.withoutWebGL();
  await atlas.open('en');
  const rows = ['Kut,42277,32.5,45.8', 'Hit,42300,33.6,42.8', 'Ana,soon,34.4,41.9'];
  await data.drop('days.csv', table(...rows));
  await expect(data.note('own_role_date')).toContainText('Not understood: 3, such as 42277; 42300');
  await data.dialog.getByRole('button', { name: atlas.word('own_offer_take') }).click();
  await expect(data.note('own_role_date')).toContainText('Not understood: 1, such as soon');
  await data.closeDialog();
  await expect(data.rows.first()).toHaveText(/Kut\s*2015/);
});

test('files that are dropped together are a group each, and one can be switched off, taken away and brought back', async ({
  atlas,
}) => {
  const data = new OwnDataPage(atlas);
  await atlas.withoutWebGL();
  await atlas.open('en');
  await data.dropAll({ 'kut.csv': kut, 'letter.txt': 'Dear all, nothing.', 'hit.csv': hit });
  await expect(data.outcome).toContainText(atlas.word('own_failed_no_data'));
  await data.closeDialog();
  await expect(data.shown).toHaveText('3 entries');
  await data.file('hit.csv').getByRole('checkbox', { name: 'hit.csv' }).uncheck();
  await expect(data.shown).toHaveText('1 entry');

  await data
    .file('kut.csv')
    .getByRole('button', { name: atlas.word('own_remove') })
    .click();
  await expect(data.shown).toHaveText('0 entries');
  await atlas.page.reload();
  await expect(data.shown).toHaveText('2 entries');
  await expect(data.section).not.toContainText('kut.csv');
});

test('the documents are asked about entries: what is near, with its paragraphs, and what only the reader has', async ({
  atlas,
}) => {
  const data = new OwnDataPage(atlas);
  await atlas.withoutWebGL();
  await atlas.open('en');
  const rows = ['Talks in Baghdad,2015,33.31,44.37', 'Somewhere else,2015,-40,-150'];
  await data.drop('mine.csv', table(...rows));
  await data.closeDialog();
  await data.askDocuments();
  await expect(data.beside.getByRole('listitem')).toHaveText([/: 1$/, /: 0$/, /: 0$/, /: 1$/]);
  const first = data.beside.getByRole('row').nth(1);
  await expect(first).toContainText(atlas.word('own_beside_same'));
  await expect(first.getByRole('link', { name: /¶\d/ }).first()).toHaveAttribute(
    'href',
    /sources\/.+#p\d+$/,
  );

  await data.beside
    .getByRole('combobox', { name: atlas.word('show'), exact: true })
    .selectOption(atlas.word('own_beside_only'));
  await expect(data.beside.getByRole('row')).toHaveCount(2);
  const file = await readFile(await (await data.saveBeside()).path(), 'utf8');
  expect(file.trim().split('\r\n')).toHaveLength(2);
  expect(file).toContain('Somewhere else');
});

test(
  'a link brings several addresses, which are fetched once the reader says so, and stay in it',
  inFull(),
  async ({ atlas, context }, info) => {
    const data = new OwnDataPage(atlas);
    const contents = { 'kut.csv': kut, 'hit.csv': hit };
    const addresses = Object.keys(contents).map(
      (name) => new URL(`/${name}`, info.project.use.baseURL).href,
    );
    for (const [name, body] of Object.entries(contents)) {
      await context.route(`**/${name}`, (route) => route.fulfill({ body }));
    }
    await atlas.withoutWebGL();
    await atlas.visit('en', `?data=${encodeURIComponent(addresses.join(' '))}`);
    await data.acceptLink();
    await expect(data.shown).toHaveText('3 entries');
    await expect
      .poll(() => new URL(atlas.page.url()).searchParams.get('data'))
      .toBe(addresses.join(' '));
  },
);

/** Opens a link to data with two entries, of which it names one, and agrees to fetch them. */
async function openEntry(
  { atlas, context }: { atlas: AtlasPage; context: BrowserContext },
  site: string | undefined,
  entry: string,
): Promise<OwnDataPage> {
  const data = new OwnDataPage(atlas);
  await context.route('**/hit.csv', (route) => route.fulfill({ body: hit }));
  const address = encodeURIComponent(new URL('/hit.csv', site).href);
  await atlas.open('en', `?data=${address}&entry=${entry}`);
  await data.acceptLink();
  return data;
}

test(
  'a link to an entry of data opens it, and is its address while it is open',
  inFull(),
  async ({ atlas, context }, info) => {
    const data = await openEntry({ atlas, context }, info.project.use.baseURL, '1.2.Ana');
    await expect(data.card).toContainText('Ana');
    const named = () => new URL(atlas.page.url()).searchParams.get('entry');
    expect(named()).toBe('1.2.Ana');
    await expect(data.card.getByRole('button', { name: atlas.word('copy_link') })).toBeVisible();
    await data.card.getByRole('button', { name: atlas.word('close') }).click();
    await expect.poll(named).toBeNull();
  },
);

test(
  'a link to an entry that the data do not have says so',
  inFull(),
  async ({ atlas, context }, info) => {
    const data = await openEntry({ atlas, context }, info.project.use.baseURL, '1.2.Basra');
    await expect(data.waiting).toContainText('Basra');
    await expect(data.shown).toHaveText('2 entries');
    await expect(data.card).toHaveCount(0);
  },
);

test('a FlatGeobuf file is read', inFull(), async ({ atlas }) => {
  const data = new OwnDataPage(atlas);
  await atlas.withoutWebGL();
  await atlas.visit('en');
  const geometry = { type: 'Point' as const, coordinates: [45.8, 32.5] };
  const feature = { type: 'Feature' as const, geometry, properties: { name: 'Kut', year: 2015 } };
  const bytes = serialize({ type: 'FeatureCollection', features: [feature] }, 4326);
  await data.add('points.fgb', Buffer.from(bytes));
  await data.closeDialog();
  await expect(data.rows.first()).toHaveText(/Kut\s*2015/);
});

test('an entry is named where the pointer is over its mark', inFull(), async ({ atlas }) => {
  const data = new OwnDataPage(atlas);
  await atlas.open('en');
  await data.drop('kut.csv', kut);
  await data.closeDialog();
  await expect.poll(() => data.drawnPixels()).toBeGreaterThan(60);
  const box = await atlas.map.boundingBox();
  if (!box) throw new Error('There is no map on the page.');
  // A single entry lies in the middle of what the map looks at.
  await expect
    .poll(async () => {
      await atlas.page.mouse.move(box.x + box.width / 2 + 1, box.y + box.height / 2);
      await atlas.page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
      return atlas.map.getByText('Kut', { exact: true }).count();
    })
    .toBe(1);
});

test(
  'where the device has no more room, a file is said to be gone after a reload, and those before it stay',
  inFull(),
  async ({ atlas, page }) => {
    const data = new OwnDataPage(atlas);
    await atlas.withoutWebGL();
    await atlas.open('en');
    await data.drop('hit.csv', hit);
    await data.closeDialog();
    await expect(data.shown).toHaveText('2 entries');

    // As browsers do; the limit that Chromium's protocol can set does not hold here.
    await page.evaluate(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('The device is full.', 'QuotaExceededError');
      };
    });
    const rows = Array.from({ length: 20_000 }, (_, row) => `Entry ${row},2015,32.5,45.8`);
    await data.drop('many.csv', table(...rows));
    await expect(data.dialog).toContainText(atlas.word('own_not_kept'));
    await data.closeDialog();
    await expect(data.shown).toHaveText('20,002 entries');

    await page.reload();
    await expect(data.shown).toHaveText('2 entries');
    await expect(data.section).not.toContainText('many.csv');
  },
);
