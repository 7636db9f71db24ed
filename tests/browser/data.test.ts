import { readFile } from 'node:fs/promises';
import type { FeatureCollection } from 'geojson';
import { expect, test } from './fixtures';

test('the page on open data lists files that are there, of the kind they say', async ({
  atlas,
}) => {
  const kinds: Record<string, RegExp> = {
    'facts.geojson': /^application\/geo\+json/,
    'facts.csv': /^text\/csv/,
    'facts.csv-metadata.json': /^application\/json/,
    'places.lpf.json': /^application\/json/,
    'references.csl.json': /^application\/json/,
    'references.bib': /^application\/x-bibtex/,
  };
  await atlas.visit('en', 'data/');
  await expect(atlas.dataFiles).toHaveText(Object.keys(kinds));
  for (const link of await atlas.dataFiles.all()) {
    const name = await link.innerText();
    const response = await atlas.page.request.get(
      await link.evaluate((element: HTMLAnchorElement) => element.href),
    );
    expect(response.status(), name).toBe(200);
    expect(response.headers()['content-type'], name).toMatch(kinds[name] ?? /never/);
    expect(await response.text(), name).toContain('4+1 Atlas');
  }
});

test('“Export this view” gives the facts that show, and the link that shows them again', async ({
  atlas,
  newReader,
}) => {
  await atlas.withoutWebGL();
  await atlas.visit('en', '?years=2015');
  const said = await atlas.openExport();
  const download = await atlas.exportAs('GeoJSON');
  expect(download.suggestedFilename()).toMatch(/^atlas-facts-[\d-]+-years-2015\.geojson$/);
  const file = JSON.parse(await readFile(await download.path(), 'utf8')) as FeatureCollection;
  const rows = file.features.map(({ properties }) => properties as Record<string, string>);
  expect(new Set(rows.map(({ fact_id }) => fact_id)).size).toBe(said);
  expect(new Set(rows.map(({ year_cell }) => year_cell))).toEqual(new Set(['2015']));

  const other = await newReader();
  await other.withoutWebGL();
  await other.page.goto(rows[0]?.view_url ?? '');
  expect(await other.openExport()).toBe(said);
});
