import { execFileSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { expect, test } from './fixtures';
import { inFull } from './in-full';
import { OwnDataPage } from './own-data-page';

const point = (longitude: number, latitude: number, properties: object) => ({
  type: 'Feature',
  geometry: { type: 'Point', coordinates: [longitude, latitude] },
  properties,
});
const collection = (...features: object[]) =>
  JSON.stringify({ type: 'FeatureCollection', features });

const own = collection(
  point(40, 34.6, { name: 'East of Palmyra', date: '2011-05-01' }),
  point(41, 33.2, { name: 'Desert', date: '2023' }),
  point(46.2, 31.4, {
    name: '<img src=x onerror="document.title=1"><b>South</b>',
    date: '2023-07',
  }),
);

test('a file that is dropped on the page is drawn, follows the years, and comes back until it is removed', async ({
  atlas,
}) => {
  const data = new OwnDataPage(atlas);
  await atlas.open('en');
  await expect(atlas.canvas).toBeVisible();
  await data.drop('events.geojson', own);
  await expect(data.outcome).toContainText('3 entries');
  await data.closeDialog();
  await expect.poll(() => data.drawnPixels()).toBeGreaterThan(60);

  await atlas.year('2023').click();
  await expect(data.shown).toHaveText('2 entries');
  await atlas.year('2023').click();
  await atlas.year('2016').click();
  await expect.poll(() => data.drawnPixels()).toBeLessThan(10);

  // What comes after a reload is no matter of the map.
  await atlas.withoutWebGL();
  await atlas.page.reload();
  await expect(data.shown).toHaveText('0 entries');
  await data.remove();
  await expect(data.section).toHaveCount(0);
  await expect(atlas.year('2023')).toHaveCount(0);
  await atlas.page.reload();
  await expect(atlas.notice(atlas.word('map_unsupported'))).toBeVisible();
  expect(await atlas.page.evaluate(() => indexedDB.databases())).toEqual([]);
});

test(
  'own data outlive a page without a map, and a map that lost its WebGL context',
  inFull(),
  async ({ atlas }) => {
    const data = new OwnDataPage(atlas);
    await atlas.open('en');
    await data.drop('events.geojson', own);
    await data.closeDialog();
    await expect.poll(() => data.drawnPixels()).toBeGreaterThan(60);

    await atlas.loseContext();
    await expect(atlas.canvas).toBeVisible();
    await expect.poll(() => data.drawnPixels()).toBeGreaterThan(60);

    await atlas.pages.getByRole('link', { name: atlas.word('nav_sources') }).click();
    await expect(atlas.pageTitle).toBeVisible();
    await expect(data.section).toHaveCount(0);
    await atlas.page.goBack();
    await expect(data.shown).toHaveText('3 entries');
  },
);

test(
  'cells that are copied in a spreadsheet are pasted as a table, though they come as a picture too',
  inFull(),
  async ({ atlas }) => {
    const data = new OwnDataPage(atlas);
    await atlas.withoutWebGL();
    await atlas.open('en');
    await data.pasteOnPage('place\tlatitude\tlongitude\nKut\t32.5\t45.8\n', 'image/png');
    await expect(data.outcome).toContainText('1 entry');
  },
);

test(
  'what a link brings is seen to be read, and why it gives nothing is said',
  inFull(),
  async ({ atlas, context }) => {
    const data = new OwnDataPage(atlas);
    let answer = () => {};
    const asked = new Promise<void>((resolve) => (answer = resolve));
    await context.route('**/letter.csv', async (route) => {
      await asked;
      await route.fulfill({ contentType: 'text/plain', body: 'Dear all,\nnothing is here.' });
    });
    await atlas.withoutWebGL();
    const letter = encodeURIComponent(new URL('/letter.csv', test.info().project.use.baseURL).href);
    await atlas.visit('en', `?data=${letter}`);
    await data.acceptLink();
    await expect(data.waiting).toContainText(atlas.word('own_reading'));
    answer();
    await expect(data.waiting).toHaveText(atlas.word('own_failed_no_data'));
  },
);

test.describe('when the code that draws own data does not come', () => {
  test.use({ expectedError: /Failed to (load resource|fetch)/ });

  test('the page says so over the map', inFull(), async ({ atlas }) => {
    await atlas.page.route('**/immutable/chunks/**', async (route) => {
      const response = await route.fetch();
      const text = await response.text();
      // What speaks to the map of own data, and is not the map: it has words of its own over it.
      const isWanted = text.includes('redrawOwn') && text.includes('class="named ');
      if (isWanted) await route.abort();
      else await route.fulfill({ response });
    });
    const data = new OwnDataPage(atlas);
    await atlas.open('en');
    await data.drop('events.geojson', own);
    await data.closeDialog();
    await expect(atlas.notice(atlas.word('part_failed'))).toBeVisible();
  });
});

test('what shows of own data is found by the search and stands in the export, marked as the reader’s own', async ({
  atlas,
}) => {
  const data = new OwnDataPage(atlas);
  await atlas.withoutWebGL();
  await atlas.visit('en');
  await data.add('events.geojson', own);
  await data.closeDialog();
  await atlas.year('2011').click();
  await expect(data.shown).toHaveText('1 entry');

  await atlas.openExport();
  const file = JSON.parse(
    await readFile(await (await atlas.exportAs('GeoJSON')).path(), 'utf8'),
  ) as {
    features: { properties: Record<string, unknown> }[];
    metadata: { own_data: { entries: number } };
  };
  const ofReader = file.features.filter(({ properties }) => properties.own_data === true);
  expect(ofReader.map(({ properties }) => [properties.own_title, properties.fact_id])).toEqual([
    ['East of Palmyra', undefined],
  ]);
  expect(file.features.length).toBeGreaterThan(1);
  expect(file.metadata.own_data.entries).toBe(1);

  await atlas.searchField.fill('desert');
  await expect(data.found).toHaveText([/Desert\s*2023/]);
  await data.found.click();
  await expect(data.shown).toHaveText('3 entries');
});

test(
  'a table with semicolons and decimal commas is read, and markup in it is text',
  inFull(),
  async ({ atlas }) => {
    const data = new OwnDataPage(atlas);
    await atlas.withoutWebGL();
    await atlas.visit('en');
    await data.add(
      'events.csv',
      'Name;Latitude;Longitude;Date\n<b>Kut</b>;32,5;45,8;24.07.2015\nHit;33,6;42,8;2015\n',
    );
    await expect(data.outcome).toContainText('2 entries');
    await data.closeDialog();
    await expect(data.rows).toHaveText([/<b>Kut<\/b>\s*2015/, /Hit\s*2015/]);
  },
);

test(
  'bad entries are listed by position with their reason, in a file too, and good ones load',
  inFull(),
  async ({ atlas }) => {
    const data = new OwnDataPage(atlas);
    await atlas.withoutWebGL();
    await atlas.visit('en');
    const bad = [{ type: 'Feature', geometry: null, properties: {} }, point(35, 120, {})];
    await data.add('events.geojson', collection(point(36, 35, {}), ...bad));
    await expect(data.outcome).toContainText('1 entry');
    await expect(data.errors).toHaveText([
      /Entry 2: has no geometry/,
      /Entry 3: .*swapped.*35, 120/,
    ]);
    const file = await readFile(await (await data.saveErrors()).path(), 'utf8');
    expect(file.split('\r\n')[1]).toBe('2,has no geometry,');
  },
);

test('a file without data gets one sentence', inFull(), async ({ atlas }) => {
  const data = new OwnDataPage(atlas);
  await atlas.withoutWebGL();
  await atlas.visit('en');
  await data.add('letter.txt', 'Dear all,\nthere is nothing here.');
  await expect(data.outcome).toContainText(atlas.word('own_failed_no_data'));
  await expect(data.section).toHaveCount(0);
});

test('pasted data follow a column that is put right, and stay as they are where another reading is cancelled', async ({
  atlas,
  context,
}) => {
  const data = new OwnDataPage(atlas);
  await atlas.withoutWebGL();
  await atlas.visit('en');
  await data.paste('name,date,noted,lat,lon\nKut,2023,2031,32.5,45.8\nHit,2023,2031,33.6,42.8\n');
  await expect(data.outcome).toContainText('2 entries');
  await data.correct('own_role_date', 'noted');
  await expect(atlas.year('2031')).toBeVisible();
  await expect(atlas.year('2023')).toHaveCount(0);

  // A corrected file of the same name can be chosen after one that holds no choices.
  const choices = { name: 'a.json', mimeType: 'application/json', buffer: Buffer.from('none') };
  await data.savedChoices.setInputFiles(choices);
  await expect(data.dialog).toContainText(atlas.word('own_recipe_wrong'));
  await expect(data.savedChoices).toHaveValue('');

  // A file that never comes.
  await context.route('**/never.csv', () => undefined);
  await data.fetch(new URL('never.csv', atlas.page.url()).href);
  await data.cancel();
  await expect(data.outcome).toContainText('pasted data');
  await data.closeDialog();
  await expect(data.shown).toHaveText('2 entries');
  await expect(atlas.year('2031')).toBeVisible();
});

test(
  'a link brings an archive of tiles, which is fetched in parts once the reader says so',
  inFull(),
  async ({ atlas, baseURL, context }, info) => {
    const [from, to] = [info.outputPath('own.geojson'), info.outputPath('own.pmtiles')];
    await writeFile(from, own);
    execFileSync(process.execPath, ['tools/tiles.mjs', from, to]);
    const bytes = await readFile(to);
    const asked: string[] = [];
    await context.route('**/own.pmtiles', (route) => {
      const range = route.request().headers().range ?? '';
      asked.push(range);
      const [, first = '', last = ''] = /bytes=(\d+)-(\d+)/.exec(range) ?? [];
      const body = bytes.subarray(Number(first), Number(last) + 1);
      return route.fulfill({ status: 206, contentType: 'application/vnd.pmtiles', body });
    });
    const data = new OwnDataPage(atlas);
    const address = new URL('/own.pmtiles', baseURL).href;
    await atlas.open('en', `?data=${encodeURIComponent(address)}`);
    expect(asked).toEqual([]);
    await data.acceptLink();
    await expect(data.section).toContainText(atlas.word('own_archive_note'));
    await expect.poll(() => data.drawnPixels()).toBeGreaterThan(60);
    await atlas.year('2011').click();
    await expect.poll(() => atlas.page.url()).toContain('years=2011&data=');
    expect(asked.every((range) => /^bytes=\d+-\d+$/.test(range))).toBe(true);
  },
);
