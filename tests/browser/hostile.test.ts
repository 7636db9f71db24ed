import { cellsOf } from './dossier-file';
import { expect, test } from './fixtures';
import { OwnDataPage } from './own-data-page';
import { inFull } from './in-full';

test.use({ map: 'none' });

const RUN = 'window.taken=1';
const markup = [
  `<script>${RUN}</script>`,
  `"><img src=x onerror="${RUN}">`,
  `<svg/onload=${RUN}>`,
  `{{constructor.constructor("${RUN}")()}}`,
].join('');
const written = encodeURIComponent(markup);

/** Whether any script ran that was in a link or in a file. */
const isTaken = () => (window as { taken?: number }).taken !== undefined;

const links: Record<string, string> = {
  'markup in the search': `?q=${written}`,
  'markup in the words of a filter': `?matches=${written}`,
  'a script as the address of data': `?data=${encodeURIComponent(`javascript:${RUN}`)}`,
  'a password in the address of data': `?data=${encodeURIComponent('https://me:secret@example.org/own.csv')}`,
  'twelve hundred years': `?years=${'2015,'.repeat(1200)}`,
  'percent codes that are none': '?years=%E0%A4%A&q=%zz%C0%AF#%',
  'wide digits and invisible letters':
    '?years=%EF%BC%92%EF%BC%90%EF%BC%91%EF%BC%95&q=%E2%80%AE%00%EF%BB%BF',
  'a search that is cut within a letter': `?q=${'x'.repeat(199)}%F0%9F%95%8A`,
  'years three times over, and a camera of no numbers':
    '?years[]=2015&years=2016&years=2015#NaN/1e9/-0',
  'markup in the camera': `#${written}`,
  'a script as the camera': `#javascript:${RUN}`,
};

for (const [name, link] of Object.entries(links)) {
  test(
    `a link with ${name} ends at the atlas, and no script in it runs`,
    inFull(),
    async ({ atlas }) => {
      await atlas.open('en', link);
      await expect(atlas.list).toBeVisible();
      expect(await atlas.page.evaluate(isTaken)).toBe(false);
      await atlas.year('2014').click();
      await expect.poll(() => atlas.address).toContain('2014');
    },
  );
}

test(
  'a link with names that every object has shows all years',
  inFull(),
  async ({ atlas, dossier }) => {
    await atlas.open(
      'en',
      '?years=__proto__&layers=constructor&actors=toString&documents=hasOwnProperty',
    );
    await expect.poll(() => atlas.yearsOn()).toEqual(expect.arrayContaining(cellsOf(dossier)));
  },
);

type Word =
  'own_failed_no_data' | 'own_failed_nothing_sound' | 'own_failed_packed' | 'own_other_page';

const files: Record<string, [content: () => string | Buffer, message: Word]> = {
  'a type that cannot be written': [() => '{"type":{"toString":1}}', 'own_failed_no_data'],
  'two hundred thousand brackets': [
    () => `{"type":"FeatureCollection","features":[${'['.repeat(200_000)}`,
    'own_failed_nothing_sound',
  ],
  'elements within elements': [
    () => `<kml>${'<Placemark>'.repeat(20_000)}${'</Placemark>'.repeat(20_000)}</kml>`,
    'own_failed_no_data',
  ],
  'entities of its own': [
    () => `<!DOCTYPE kml [<!ENTITY a "${'b'.repeat(99)}">]><kml>${'&a;'.repeat(999)}</kml>`,
    'own_failed_no_data',
  ],
  'a page of markup': [() => `<html><body>${markup}</body></html>`, 'own_other_page'],
  'a ZIP archive': [() => Buffer.from('PK\u0003\u0004bomb'), 'own_failed_packed'],
  gzip: [() => Buffer.from([0x1f, 0x8b, 8, 0]), 'own_failed_packed'],
};

const sound = { type: 'Point', coordinates: [36, 35] };

for (const [name, [content, message]] of Object.entries(files)) {
  test(
    `a file of ${name} ends in a message, and the data before it stay`,
    inFull(),
    async ({ atlas }) => {
      const data = new OwnDataPage(atlas);
      await atlas.open('en');
      await data.add('before.geojson', JSON.stringify(sound));
      await expect(data.outcome).toContainText('1 entry');
      await data.choose('hostile', content());
      await expect(data.outcome).toContainText(atlas.word(message));
      await data.closeDialog();
      await expect(data.rows).toHaveCount(1);
    },
  );
}

test('markup in a file is shown as it is written, and no script in it runs', async ({ atlas }) => {
  const data = new OwnDataPage(atlas);
  await atlas.open('en', '?years=2016,undated');
  const properties = { name: markup, date: '2016', type: markup, source: markup, [markup]: markup };
  await data.add(
    `${markup}.geojson`,
    JSON.stringify({ type: 'Feature', geometry: sound, properties }),
  );
  await expect(data.outcome).toContainText('1 entry');
  await data.closeDialog();
  await expect(data.rows).toHaveText([/<script>/]);
  await data.rows.first().click();
  expect(await atlas.page.evaluate(isTaken)).toBe(false);
  await expect.poll(() => atlas.yearsOn()).toEqual(['2016', 'undated']);
});
