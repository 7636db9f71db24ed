import { describe, expect, it } from 'vitest';
import { dossierFromDisk } from '$lib/build/dossier-from-disk';
import { entry, fixtureDossier } from '../contract/fixture';
import { claimJsonLd } from './claim';
import { datasetJsonLd } from './dataset';
import type { JsonLdAddresses } from './json-ld';
import { placeJsonLd } from './place';

const dossier = fixtureDossier();
const whole: JsonLdAddresses = {
  home: 'https://a.example/en/',
  place: (id) => `https://a.example/en/place/${id}/`,
  fact: (id) => `https://a.example/en/fact/${id}/`,
  document: (id) => `https://a.example/en/sources/${id}/`,
};
const unknown: JsonLdAddresses = {
  home: null,
  place: () => null,
  fact: () => null,
  document: () => null,
};

describe('what a page says to machines', () => {
  it('of a place: its name and its point', () => {
    const place = entry(dossier.places, 'harbour');
    expect(placeJsonLd(dossier, place, whole)).toMatchObject({
      '@type': 'Place',
      '@id': 'https://a.example/en/place/harbour/',
      name: place.name,
      geo: { longitude: place.point[0], latitude: place.point[1] },
    });
  });

  it('of a place: its country as an address, and of one in none no address', () => {
    const place = entry(dossier.places, 'harbour');
    const said = placeJsonLd(dossier, { ...place, country: 'SY' }, whole);
    expect(said['address']).toEqual({ '@type': 'PostalAddress', addressCountry: 'SY' });
    expect(said).not.toHaveProperty('addressCountry');
    expect(placeJsonLd(dossier, { ...place, country: null }, whole)).not.toHaveProperty('address');
  });

  it('of the dossier: its version, licence and files', () => {
    const files = [{ address: 'https://a.example/data/facts.csv', type: 'text/csv' }];
    expect(datasetJsonLd(dossier, whole, ['en', 'ar'], files)).toMatchObject({
      '@type': 'Dataset',
      inLanguage: ['en', 'ar'],
      dateModified: dossier.version,
      distribution: [
        { contentUrl: 'https://a.example/data/facts.csv', encodingFormat: 'text/csv' },
      ],
    });
  });

  it('of a place and of a party: what gazetteers have of it', () => {
    const real = dossierFromDisk('en');
    expect(placeJsonLd(real, entry(real.places, 'aleppo'), whole)['sameAs']).toContain(
      'https://www.wikidata.org/wiki/Q41183',
    );
    const room = placeJsonLd(real, entry(real.places, 'damascus-operation-room'), whole);
    expect(room).not.toHaveProperty('sameAs');
    expect(room['containedInPlace']).toContainEqual({
      '@type': 'Place',
      sameAs: 'https://www.wikidata.org/wiki/Q3766',
    });
    const fact = real.facts.find(({ actors }) => actors.includes('russia'));
    if (!fact) throw new Error('No fact is of Russia.');
    expect(claimJsonLd(real, fact, whole)['mentions']).toContainEqual({
      '@type': 'Thing',
      name: 'Russia',
      sameAs: ['https://www.wikidata.org/wiki/Q159', 'https://www.geonames.org/2017370'],
    });
  });

  it('names no address where none is known', () => {
    const said = JSON.stringify([
      datasetJsonLd(dossier, unknown, ['en'], []),
      ...dossier.places.map((place) => placeJsonLd(dossier, place, unknown)),
      ...dossier.facts.map((fact) => claimJsonLd(dossier, fact, unknown)),
    ]);
    expect(said).not.toContain('a.example');
    expect(said).not.toMatch(/:null|undefined/);
  });
});

describe('what the page of a fact says to machines', () => {
  const appearances = (claim: Record<string, unknown>, key: string) =>
    ((claim[key] ?? []) as { '@type': string; pagination?: string; url?: string }[]).filter(
      (node) => node['@type'] === 'Article',
    );

  it.each(dossier.facts.map((fact) => [fact.id, fact] as const))(
    'who says it and who says otherwise are two lists: %s',
    (_, fact) => {
      const claim = claimJsonLd(dossier, fact, whole);
      expect(claim).toMatchObject({ '@type': 'Claim', text: fact.statement });
      const otherwise = fact.attributions.filter(
        ({ stance }) => stance === 'disputes' || stance === 'denies',
      );
      expect(appearances(claim, 'citation')).toHaveLength(otherwise.length);
      expect(appearances(claim, 'appearance')).toHaveLength(
        fact.attributions.length - otherwise.length,
      );
    },
  );

  it('the first appearance is the report with the earliest date, or none', () => {
    const dated = dossier.facts.filter(
      (fact) => 'firstAppearance' in claimJsonLd(dossier, fact, whole),
    );
    expect(dated.length).toBeGreaterThan(0);
    for (const fact of dated) {
      const claim = claimJsonLd(dossier, fact, whole);
      const dates = (claim.appearance as { datePublished?: string }[]).flatMap(
        ({ datePublished }) => datePublished ?? [],
      );
      expect((claim.firstAppearance as { datePublished: string }).datePublished).toBe(
        dates.sort()[0],
      );
    }
  });
});
