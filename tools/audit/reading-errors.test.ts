import { describe, expect, it } from 'vitest';
import type { RawFact } from '../../src/lib/dossier/contract/schema';
import { entry } from '../../src/lib/dossier/contract/fixture';
import { agreementErrors } from './agreement-errors';
import { denialErrors } from './denial-errors';
import { auditedDossier } from './fixture';
import { grainErrors } from './grain-errors';
import { untranslatedErrors } from './script-errors';
import { tenseErrors } from './tense-errors';

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
    expect(denialErrors(facts(), [])).toEqual([]);
    expect(denialErrors(denied, [])).toMatchObject([
      {
        id: 'harbour-opened',
        reason: 'cites "daily-2015", a denial in "plain-crossed", and tells none',
      },
    ]);
  });
  it('may be allowed not to, as long as that is needed', () => {
    const allowed = [{ reference: 'daily-2015', ids: ['harbour-opened'], reason }];
    expect(denialErrors(denied, allowed)).toEqual([]);
    expect(denialErrors(facts(), allowed)).toMatchObject([
      { file: 'allowances.json', id: 'harbour-opened' },
    ]);
  });
});

describe('facts of one paragraph', () => {
  const twin = facts((all) => {
    all.push({ ...structuredClone(entry(all, 'treaty-signed')), id: 'treaty-sealed' });
  });
  it('with the same parties, places and date are too fine', () => {
    expect(grainErrors(facts(), [])).toEqual([]);
    expect(grainErrors(twin, [])).toMatchObject([
      { id: 'treaty-signed', reason: expect.stringContaining('treaty-sealed') as string },
    ]);
  });
  it('may be allowed to stand apart, as long as that is needed', () => {
    const allowed = [{ ids: ['treaty-signed', 'treaty-sealed'], reason }];
    expect(grainErrors(twin, allowed)).toEqual([]);
    expect(grainErrors(facts(), allowed)).toMatchObject([{ file: 'allowances.json' }]);
  });
});

describe('an undated statement', () => {
  it('is not in the present tense, quotations aside', () => {
    expect(tenseErrors(facts(), [])).toMatchObject([{ id: 'plain-is-dry' }]);
    const past = facts((all) => {
      entry(all, 'plain-is-dry').statement['en'] = 'The plain was what it called “is dry”.';
    });
    expect(tenseErrors(past, [])).toEqual([]);
    expect(tenseErrors(past, [{ id: 'plain-is-dry', reason }])).toMatchObject([
      { file: 'allowances.json' },
    ]);
  });
});

describe('a version that disputes', () => {
  const disputedBy = (en: string) =>
    agreementErrors(
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
  const errorsOf = (language: string, text: string) =>
    untranslatedErrors([{ file: 'places.geojson', id: 'harbour', path: 'note', language, text }]);
  it('is translated', () => {
    expect(errorsOf('ar', 'Only the city is named.')).toHaveLength(1);
    expect(errorsOf('zh-Hant', 'Only the city is named.')).toHaveLength(1);
    expect(errorsOf('ar', 'لا تُذكر إلا المدينة.')).toEqual([]);
  });
  it('may be a name or a licence', () => {
    expect(errorsOf('ar', 'CC BY-SA 4.0')).toEqual([]);
    expect(errorsOf('en', 'Only the city is named.')).toEqual([]);
  });
});
