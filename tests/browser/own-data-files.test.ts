import { readFile } from 'node:fs/promises';
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
  await atlas.visit('en');
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
  await atlas.visit('en');
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
  await atlas.visit('en');
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
    await atlas.visit('en');
    await data.drop('hit.csv', hit);
    await data.closeDialog();
    await expect(data.shown).toHaveText('2 entries');

    const session = await page.context().newCDPSession(page);
    const { origin } = new URL(page.url());
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 100_000 });
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
