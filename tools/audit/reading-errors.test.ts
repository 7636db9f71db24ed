import { describe, expect, it } from 'vitest';
import type { RawFact } from '../../src/lib/dossier/contract/schema';
import { entry } from '../../src/lib/dossier/contract/fixture';
import { agreementFaults } from './agreement-errors';
import { denialFaults } from './denial-errors';
import { auditedDossier } from './fixture';
import { grainFaults } from './grain-errors';
import { untranslatedFaults } from './script-errors';
import { tenseFaults } from './tense-errors';

const facts = (change: (facts: RawFact[]) => void = () => undefined): RawFact[] =>
  auditedDossier((fixture) => {
    change(fixture.facts);
  }).facts;
const reason = 'For tests.';

describe('a fact that cites a work which others cite for a denial', () => {
  const denied = facts((all) => {
    entry(all, 'plain-crossed').attributions[1] = {
      document: 'almanac',
      paragraph: 1,
      stance: 'denies',
      references: ['daily-2015'],
      reading: { en: 'It was not.', ar: 'لم يُعبر.' },
    };
  });
  it('tells it, or is found', () => {
    expect(denialFaults(facts(), [])).toEqual([]);
    expect(denialFaults(denied, [])).toMatchObject([
      {
        id: 'harbour-opened',
        reason: 'cites "daily-2015", a denial in "plain-crossed", and tells none',
      },
    ]);
  });
  it('may be allowed not to, as long as that is needed', () => {
    const allowed = [{ reference: 'daily-2015', ids: ['harbour-opened'], reason }];
    expect(denialFaults(denied, allowed)).toEqual([]);
    expect(denialFaults(facts(), allowed)).toMatchObject([
      { file: 'allowances.json', id: 'harbour-opened' },
    ]);
  });
});

describe('facts of one paragraph', () => {
  const twin = facts((all) => {
    all.push({ ...structuredClone(entry(all, 'treaty-signed')), id: 'treaty-sealed' });
  });
  it('with the same parties, places and date are too fine', () => {
    expect(grainFaults(facts(), [])).toEqual([]);
    expect(grainFaults(twin, [])).toMatchObject([
      { id: 'treaty-signed', reason: expect.stringContaining('treaty-sealed') as string },
    ]);
  });
  it('may be allowed to stand apart, as long as that is needed', () => {
    const allowed = [{ ids: ['treaty-signed', 'treaty-sealed'], reason }];
    expect(grainFaults(twin, allowed)).toEqual([]);
    expect(grainFaults(facts(), allowed)).toMatchObject([{ file: 'allowances.json' }]);
  });
});

describe('an undated statement', () => {
  it('is not in the present tense, quotations aside', () => {
    expect(tenseFaults(facts(), [])).toMatchObject([{ id: 'plain-is-dry' }]);
    const past = facts((all) => {
      entry(all, 'plain-is-dry').statement['en'] = 'The plain was what it called “is dry”.';
    });
    expect(tenseFaults(past, [])).toEqual([]);
    expect(tenseFaults(past, [{ id: 'plain-is-dry', reason }])).toMatchObject([
      { file: 'allowances.json' },
    ]);
  });
});

describe('a version that disputes', () => {
  const disputedBy = (en: string) =>
    agreementFaults(
      facts((all) => {
        const [, disputing] = entry(all, 'plain-crossed').attributions;
        if (disputing) disputing.reading = { en, ar: 'لم يُعبر.' };
      }),
    );
  it('does not say what the statement says', () => {
    expect(disputedBy('Only the fleet went there.')).toEqual([]);
    expect(disputedBy('It says that the plain was crossed.')).toMatchObject([
      { id: 'plain-crossed' },
    ]);
  });
  it('may say it with a “not”, or of another number', () => {
    expect(disputedBy('The plain was not crossed.')).toEqual([]);
    expect(disputedBy('The plain was crossed in 2016.')).toEqual([]);
  });
});

describe('a text in a language with a script of its own', () => {
  const faultsOf = (language: string, text: string) =>
    untranslatedFaults([{ file: 'places.geojson', id: 'harbour', path: 'note', language, text }]);
  it('is translated', () => {
    expect(faultsOf('ar', 'Only the city is named.')).toHaveLength(1);
    expect(faultsOf('zh-Hant', 'Only the city is named.')).toHaveLength(1);
    expect(faultsOf('ar', 'لا تُذكر إلا المدينة.')).toEqual([]);
  });
  it('may be a name or a licence', () => {
    expect(faultsOf('ar', 'CC BY-SA 4.0')).toEqual([]);
    expect(faultsOf('en', 'Only the city is named.')).toEqual([]);
  });
});
