import type { FeatureCollection } from 'geojson';
import { describe, expect, it } from 'vitest';
import { fixtureAddresses } from './export/fixture';
import { fixtureDossier } from './fixture';
import { defaultView, type View } from './view';
import { viewFile } from './view-file';
import { visible } from './visible';

const dossier = fixtureDossier();
const make = (view: View, query = '', format: 'geojson' | 'csv' = 'geojson') =>
  viewFile(dossier, view, visible(dossier, view), format, {
    citation: 'Norland',
    about: 'https://atlas.example/en/data/',
    addresses: fixtureAddresses,
    link: `https://atlas.example/en/${query}`,
  });
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
});
