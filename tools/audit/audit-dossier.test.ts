import { describe, expect, it } from 'vitest';
import { auditDossier } from './audit-dossier';
import type { Allowances } from './allowances';
import { auditedDossier, digested, fixtureDigest, fixtureNames, packedRuns } from './fixture';
import { entry, type Fixture } from '../../src/lib/dossier/contract/fixture';

const none: Allowances = {
  properNames: [],
  loadedWords: [],
  undenied: [],
  apart: [],
  present: [{ id: 'plain-is-dry', reason: 'For tests.' }],
};
const statement = 'A statement that has words in a row like those of the Almanac itself.';

describe('the audit', () => {
  it('finds no error in a dossier that is true to its documents', () => {
    expect(auditDossier(auditedDossier(), fixtureDigest(), fixtureNames(), none)).toEqual([]);
  });

  it('tells all errors at once', () => {
    const dossier = auditedDossier((fixture: Fixture) => {
      entry(fixture.facts, 'fleet-grew').places = ['harbour'];
      entry(fixture.facts, 'plain-is-dry').statement['en'] = statement;
      entry(fixture.facts, 'plain-is-dry').statement['ar'] = 'نظام ٢';
      fixture.coverage.documents['gazette']?.pop();
    });
    const digest = fixtureDigest((changed) => {
      digested(changed, 'almanac', 2).places = [];
      digested(changed, 'almanac', 1).references = [];
      for (const document of changed.documents.slice(1)) document.runs = packedRuns(statement);
    });
    const names = { ...fixtureNames(), almanac: { actors: {}, places: {} } };
    const errors = auditDossier(dossier, digest, names, none);
    expect(errors.map(({ file, id }) => `${file} ${id}`)).toEqual([
      ...Array.from({ length: 4 }, () => 'names.json almanac'),
      'facts.json harbour-opened',
      'facts.json plain-crossed',
      'facts.json fleet-grew',
      'sources.json daily-2015',
      'coverage.json gazette',
      'facts.json plain-is-dry',
      'facts.json plain-is-dry',
      'facts.json plain-is-dry',
    ]);
  });

  it('reads every text: of places, sources, coverage and the atlas itself', () => {
    const dossier = auditedDossier(({ manifest, places, sources, coverage }) => {
      manifest.title['ar'] = '١';
      entry(places, 'harbour').properties.name['ar'] = '٢';
      Object.assign(sources.documents[0]?.name ?? {}, { ar: '٣' });
      Object.assign(coverage.documents['gazette']?.[1]?.left ?? {}, { ar: '٤' });
    });
    const errors = auditDossier(dossier, fixtureDigest(), fixtureNames(), none);
    expect(errors.map(({ file, id, reason }) => `${file} ${id} ${reason}`)).toEqual([
      'atlas.json - title (ar) has the digits ١, which are not Western',
      'places.geojson harbour name (ar) has the digits ٢, which are not Western',
      'sources.json gazette name (ar) has the digits ٣, which are not Western',
      'coverage.json gazette 1.left (ar) has the digits ٤, which are not Western',
    ]);
  });
});
