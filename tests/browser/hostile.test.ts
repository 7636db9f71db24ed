import { cellsOf } from './dossier-file';
import { expect, test } from './fixtures';
import { OwnDataPage } from './own-data-page';

test.use({ map: 'none' });

const RUN = 'window.taken=1';
const markup = [
  `<script>${RUN}</script>`,
  `"><img src=x onerror="${RUN}">`,
  `<svg/onload=${RUN}>`,
  `{{constructor.constructor("${RUN}")()}}`,
];

/** Whether any script ran that was in a link or in a file. */
const isTaken = () => (window as { taken?: number }).taken !== undefined;

const links = [
  `?q=${encodeURIComponent(markup.join(''))}`,
  `?matches=${encodeURIComponent(markup.join(''))}`,
  `?data=${encodeURIComponent(`javascript:${RUN}`)}`,
  `?data=${encodeURIComponent('https://me:secret@example.org/own.csv')}`,
  '?years=__proto__&layers=constructor&actors=toString&documents=hasOwnProperty',
  `?years=${'2015,'.repeat(1200)}`,
  '?years=%E0%A4%A&q=%zz%C0%AF#%',
  '?years=%EF%BC%92%EF%BC%90%EF%BC%91%EF%BC%95&q=%E2%80%AE%00%EF%BB%BF',
  `?q=${'x'.repeat(199)}%F0%9F%95%8A`,
  '?years[]=2015&years=2016&years=2015#NaN/1e9/-0',
  `#${encodeURIComponent(markup.join(''))}`,
  `#javascript:${RUN}`,
];

test('hostile links end at the atlas, and no script in them runs', async ({ atlas, dossier }) => {
  for (const link of links) {
    // The same page with another fragment would not be loaded anew.
    await atlas.page.goto('about:blank');
    await atlas.open('en', link);
    await expect(atlas.list, link).toBeVisible();
    expect(await atlas.page.evaluate(isTaken), link).toBe(false);
    await atlas.year('2014').click();
    expect(atlas.address, link).toContain('2014');
  }
  await atlas.open('en', links[4]);
  expect(await atlas.yearsOn()).toEqual(expect.arrayContaining(cellsOf(dossier)));
});

test('hostile files end in a message, no script in them runs, and the data before them stay', async ({
  atlas,
}) => {
  const data = new OwnDataPage(atlas);
  await atlas.open('en', '?years=2016,undated');
  const name = markup.join('');
  const sound = { type: 'Point', coordinates: [36, 35] };
  const properties = { name, date: '2016', type: name, source: name, [name]: name };
  await data.add(
    `${name}.geojson`,
    JSON.stringify({ type: 'Feature', geometry: sound, properties }),
  );
  await expect(data.outcome).toContainText('1 entry');

  const { outcome } = data;
  const noData = atlas.word('own_failed_no_data');
  const files: [content: string | Buffer, message: string][] = [
    ['{"type":{"toString":1}}', noData],
    [
      `{"type":"FeatureCollection","features":[${'['.repeat(200_000)}`,
      atlas.word('own_failed_nothing_sound'),
    ],
    [`<kml>${'<Placemark>'.repeat(20_000)}${'</Placemark>'.repeat(20_000)}</kml>`, noData],
    [`<!DOCTYPE kml [<!ENTITY a "${'b'.repeat(99)}">]><kml>${'&a;'.repeat(999)}</kml>`, noData],
    [`<html><body>${name}</body></html>`, noData],
    [Buffer.from('PK\u0003\u0004bomb'), atlas.word('own_failed_packed')],
    [Buffer.from([0x1f, 0x8b, 8, 0]), atlas.word('own_failed_packed')],
  ];
  for (const [content, message] of files) {
    await data.choose('hostile', content);
    await expect(outcome).toHaveText(message);
  }
  await data.closeDialog();
  await expect(data.rows).toHaveText([/<script>/]);
  await data.rows.first().click();
  expect(await atlas.page.evaluate(isTaken)).toBe(false);
  expect(await atlas.yearsOn()).toEqual(['2016', 'undated']);
});
