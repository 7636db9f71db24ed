import type { FeatureCollection } from 'geojson';
import { describe, expect, it } from 'vitest';
import { fixtureAddresses } from './fixture';
import { fixtureDossier } from '../contract/fixture';
import { defaultView, type View } from '../view/view';
import { viewColumnCount, viewFile } from './view-file';
import { visible } from '../view/visible';

const dossier = fixtureDossier();
const words = (query: string) => ({
  citation: 'Norland',
  about: 'https://atlas.example/en/data/',
  addresses: fixtureAddresses,
  link: `https://atlas.example/en/${query}`,
});
function make(view: View, query = '', format: 'geojson' | 'csv' = 'geojson') {
  const file = viewFile(dossier, view, visible(dossier, view), format, words(query));
  return { ...file, text: joined(file.parts) };
}
/** A file as one text, with `entries` for the part of the reader’s own. */
const joined = (parts: readonly (string | Blob)[], entries = '') =>
  parts.map((part) => (typeof part === 'string' ? part : entries)).join('');
const read = (text: string) =>
  JSON.parse(text) as FeatureCollection & { metadata: Record<string, unknown> };

const views: View[] = [
  defaultView,
  { ...defaultView, years: new Set(['2015']) },
  { ...defaultView, undated: false },
  { ...defaultView, layers: new Set(['regions']) },
  { ...defaultView, years: new Set(['2016']), undated: false, layers: new Set(['ports']) },
  { ...defaultView, actors: new Set(['fleet']), documents: new Set(['almanac']) },
];

describe('an exported view', () => {
  it.each(views)('has the facts that show, at places that show: %o', (view) => {
    const { features, metadata } = read(make(view).text);
    const { facts, places } = visible(dossier, view);
    const ids = features.map(({ properties }) => properties?.fact_id as string);
    expect([...new Set(ids)]).toEqual(facts.map(({ id }) => id));
    expect((metadata.view as { facts: number }).facts).toBe(facts.length);
    const shown = [null, ...places.map(({ place }) => place.id)];
    for (const { properties } of features) expect(shown).toContain(properties?.place_id);
  });

  it('says what was chosen, and the link that brings it back, in the file and in its name', () => {
    const view = { ...defaultView, years: new Set(['2015', '1990s']), undated: false };
    const { name, text } = make(view, '?years=1990s,2015');
    expect(name).toBe('atlas-facts-2026-01-01-years-1990s-2015.geojson');
    const { metadata, features } = read(text);
    const link = 'https://atlas.example/en/?years=1990s,2015';
    expect(metadata).toMatchObject({
      licence: 'CC-BY-SA-4.0',
      view: { chosen: { years: ['1990s', '2015'], undated: false, layers: null }, facts: 3, link },
    });
    expect(features[0]?.properties?.view_url).toBe(link);
  });

  it('says chosen years in order of time', () => {
    const { metadata } = read(make({ ...defaultView, years: new Set(['2015', '800']) }).text);
    expect(metadata).toMatchObject({ view: { chosen: { years: ['800', '2015'] } } });
  });

  it('has a name for all, and for words in any script', () => {
    expect(make(defaultView).name).toBe('atlas-facts-2026-01-01-all.geojson');
    expect(make(defaultView, '?q=%D8%AD%D9%84%D8%A8', 'csv').name).toBe(
      'atlas-facts-2026-01-01-q-حلب.csv',
    );
  });

  it('is the same table as CSV', () => {
    const { text, mediaType } = make(defaultView, '', 'csv');
    const { features } = read(make(defaultView).text);
    expect(mediaType).toMatch(/^text\/csv/);
    expect(text.trimEnd().split('\r\n')).toHaveLength(features.length + 1);
    expect(text.slice(1).split('\r\n')[0]).toBe(
      Object.keys(features[0]?.properties ?? {}).join(','),
    );
  });

  it('has entries of the reader’s own beside the facts, apart from their columns', () => {
    const about = { note: 'Not ours.', file: 'own.csv' };
    const withOwn = (format: 'geojson' | 'csv', view: View, entry: string) => {
      const ownData = { about, columns: ['own_data'], entries: new Blob([entry]) };
      const shown = visible(dossier, view);
      return joined(viewFile(dossier, view, shown, format, words(''), ownData).parts, entry);
    };
    const own = '{"type":"Feature","geometry":null,"properties":{"own_data":true}}';
    for (const view of views) {
      const { features, metadata } = read(withOwn('geojson', view, own));
      expect(features.map(({ properties }) => properties?.own_data === true)).toEqual([
        ...read(make(view).text).features.map(() => false),
        true,
      ]);
      expect(metadata.own_data).toEqual(about);
    }
    const count = viewColumnCount(dossier);
    const rows = withOwn('csv', defaultView, `${','.repeat(count)}true\r\n`).split('\r\n');
    expect(rows[0]?.split(',')).toHaveLength(count + 1);
    expect(rows[0]).toMatch(/,own_data$/);
    expect(rows[1]).toMatch(/,$/);
    expect(rows.at(-2)).toBe(`${','.repeat(count)}true`);
  });
});
