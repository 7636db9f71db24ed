import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { dossierFromDisk } from '$lib/build/dossier-from-disk';
import type { Languages } from './fact-table';
import { fixtureAddresses, fixtureLanguages, fixtureStamp } from './fixture';
import { linkedPlaces } from './linked-places';
import { linkedPlacesSchema } from './linked-places-schema';
import { stampOf, type Addresses } from './stamp';

const ajv = addFormats(new Ajv({ allErrors: true, strictTypes: false }));
const errors = (file: unknown) => {
  ajv.validate(linkedPlacesSchema, file);
  return (ajv.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
};
const relative = (id: string) => `../en/place/${id}/`;
const nowhere: Addresses = { fact: () => null, place: () => null, document: () => null };

interface Record {
  '@id': string;
  when?: unknown;
  names: { toponym: string; lang?: string; citations?: { label: string; year?: number }[] }[];
  relations?: unknown;
  geometry: { type: string };
}
const fixture = linkedPlaces(fixtureLanguages(), fixtureStamp(), fixtureAddresses, relative);
const [harbour, oldHarbour, plain] = fixture.features as [Record, Record, Record];

describe('the places in Linked Places Format', () => {
  const real: Languages = [
    dossierFromDisk('en'),
    dossierFromDisk('ar'),
    dossierFromDisk('zh-Hant'),
  ];

  it('are valid, with all addresses whole where it is known where the site stands', () => {
    const file = linkedPlaces(
      real,
      stampOf(real[0], 'The atlas', 'https://atlas.example/'),
      fixtureAddresses,
      relative,
    );
    expect(errors(file)).toEqual([]);
    expect((file.features as Record[]).map((record) => record['@id'])).toEqual(
      real[0].places.map(({ id }) => `https://atlas.example/en/place/${id}/`),
    );
  });

  it('are valid where it is not known', () => {
    const file = linkedPlaces(real, stampOf(real[0], 'The atlas', null), nowhere, relative);
    expect(errors(file)).toEqual([]);
    expect((file.features as Record[])[0]?.['@id']).toBe(relative(real[0].places[0]?.id ?? ''));
  });

  it('would be found out where they are not valid', () => {
    const broken = structuredClone(fixture) as unknown as { features: [Record] };
    delete broken.features[0].when;
    broken.features[0].names = [{ toponym: 'Harbour' }];
    expect(errors(broken)).toContain('/features/0/names must contain at least 1 valid item(s)');
  });

  it('name each place in every language, with the documents of that language that speak of it', () => {
    expect(harbour.names.slice(0, 2)).toMatchObject([
      {
        toponym: 'Harbour',
        lang: 'en',
        citations: [{ label: 'Gazette ¶2 ¶3 ¶4' }, { year: 2026 }],
      },
      { toponym: 'المرفأ', lang: 'ar', citations: [{ label: 'التقويم ¶1 ¶2' }, { year: 2026 }] },
    ]);
  });

  it('have the dates of their facts, each once', () => {
    expect(harbour.when).toMatchObject({
      timespans: [
        { start: { in: '2015-09-01' }, end: { in: '2015-09-30' } },
        { start: { in: '2015-01-01' }, end: { in: '2015-06-30' } },
      ],
    });
  });

  it('have an outline where they are areas, and name the site that they share', () => {
    expect(plain.geometry.type).toBe('Polygon');
    expect(harbour.relations).toBeUndefined();
    expect(oldHarbour.relations).toMatchObject([{ relationTo: harbour['@id'] }]);
  });

  it('name the entries of gazetteers that are the place, and those it lies in', () => {
    const identified = fixtureLanguages().map((dossier) => ({
      ...dossier,
      places: dossier.places.map((place) => ({
        ...place,
        identities: [
          { relation: 'same' as const, url: 'https://gazetteer.example/1', seenIn: 'Seen.' },
          { relation: 'within' as const, url: 'https://gazetteer.example/2', seenIn: 'Seen too.' },
        ],
      })),
    })) as unknown as Languages;
    const file = linkedPlaces(identified, fixtureStamp(), fixtureAddresses, relative);
    expect(errors(file)).toEqual([]);
    expect((file.features as object[])[0]).toMatchObject({
      links: [
        { type: 'primaryTopicOf' },
        { type: 'closeMatch', identifier: 'https://gazetteer.example/1' },
      ],
      relations: [{ relationTo: 'https://gazetteer.example/2' }],
    });
  });
});
