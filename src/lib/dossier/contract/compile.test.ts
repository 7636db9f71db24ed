import { describe, expect, it } from 'vitest';
import { compileDossier } from './compile';
import { entry, fixtureDossier, fixtureFiles, type Fixture } from './fixture';
import { parseDossier } from './parse';

const english = fixtureDossier();

describe('a compiled dossier', () => {
  it('has every text in its one language', () => {
    const arabic = fixtureDossier('ar');
    expect(arabic.language).toBe('ar');
    expect(arabic.title).toBe('نورلاند');
    expect(entry(arabic.layers, 'ports').name).toBe('موانئ');
    expect(entry(arabic.places, 'harbour').kindLabel).toBe('ميناء');
    expect(entry(arabic.facts, 'plain-crossed').attributions[1]?.reading).toBe('لم يُعبر.');
    expect(JSON.stringify(arabic)).not.toContain('The harbour opened.');
  });
  it('refuses a language it has no text in, naming the text', () => {
    const raw = parseDossier(fixtureFiles()).dossier;
    expect(() => compileDossier(raw, 'zh-Hant')).toThrow(
      /^No "zh-Hant" in the text \{"en":"Norland"/,
    );
  });
});

describe('a compiled place', () => {
  it('has its marker on its point, or on the labelPoint of an area', () => {
    expect(entry(english.places, 'harbour')).toMatchObject({
      point: [12, 45],
      geometry: undefined,
    });
    const plain = entry(english.places, 'high-plain');
    expect(plain.point).toEqual([16, 44]);
    expect(plain.geometry?.type).toBe('Polygon');
  });
  it('is refused where it has neither', () => {
    const change = ({ places }: Fixture) =>
      delete entry(places, 'high-plain').properties.labelPoint;
    expect(() => fixtureDossier('en', change)).toThrow('Place "high-plain" has no point');
  });
  it('is the second name of a site, and the first of two that name each other is the site', () => {
    const siteOfEach = (first: string | undefined, second: string | undefined) =>
      fixtureDossier('en', ({ places }) => {
        entry(places, 'harbour').properties.sameSiteAs = first;
        entry(places, 'old-harbour').properties.sameSiteAs = second;
      }).places.map(({ sameSiteAs }) => sameSiteAs);
    expect(siteOfEach(undefined, 'harbour')).toEqual([undefined, 'harbour', undefined]);
    expect(siteOfEach('old-harbour', undefined)).toEqual(['old-harbour', undefined, undefined]);
    expect(siteOfEach('old-harbour', 'harbour')).toEqual([undefined, 'harbour', undefined]);
  });
});

describe('a compiled fact', () => {
  it('counts in the cell of its first year, of its decade, or of the undated', () => {
    const cells = english.facts.map(({ id, cell }) => [id, cell]);
    expect(Object.fromEntries(cells)).toEqual({
      'harbour-opened': '2015',
      'plain-crossed': '2015',
      'old-harbour-closed': '2016',
      'fleet-grew': '1990s',
      'treaty-signed': 'undated',
      'plain-is-dry': 'undated',
    });
  });
  it('has its date as bounds and as a label', () => {
    expect(entry(english.facts, 'plain-crossed').date).toMatchObject({
      from: '2015-01-01',
      to: '2015-06-30',
      basis: 'reference',
    });
    expect(entry(english.facts, 'harbour-opened').date?.label).toBe('Sept 2015');
    expect(entry(english.facts, 'plain-is-dry').date).toBeNull();
  });
  it('has the words of a date where it brings them', () => {
    const { date } = entry(english.facts, 'treaty-signed');
    expect(date?.label).toBe('24 July, no year');
    expect(date?.from).toBeUndefined();
  });
  it('has its status from its stances', () => {
    const statuses = english.facts.map(({ status }) => status);
    expect(statuses).toEqual(['stated', 'disputed', 'reported', 'stated', 'stated', 'stated']);
  });
  it('numbers a reference as each document does, at its paragraph', () => {
    const numbers = entry(english.facts, 'harbour-opened').attributions.map(
      ({ document, references }) => [document, references],
    );
    expect(numbers).toEqual([
      ['gazette', [{ id: 'daily-2015', number: 1 }]],
      ['almanac', [{ id: 'daily-2015', number: 7 }]],
    ]);
  });
  it('takes the number that stands in the paragraph, where a work has two', () => {
    const dossier = fixtureDossier('en', ({ sources, facts }) => {
      const { citedAs } = entry(sources.references, 'daily-2015');
      citedAs.push({ document: 'gazette', number: 9, paragraphs: [4], line: 6 });
      const [attribution] = entry(facts, 'treaty-signed').attributions;
      attribution?.references.push('daily-2015');
    });
    const [attribution] = entry(dossier.facts, 'treaty-signed').attributions;
    expect(attribution?.references).toEqual([{ id: 'daily-2015', number: 9 }]);
  });
  it('is refused where its reference does not stand', () => {
    const change = ({ sources }: Fixture) => {
      entry(sources.references, 'daily-2015').citedAs.pop();
    };
    expect(() => fixtureDossier('en', change)).toThrow(
      '"daily-2015" is not cited in paragraph 1 of almanac.',
    );
  });
});

describe('a compiled reference', () => {
  it('has its outlet and its date, as exact as it is given', () => {
    const issuedOf = (parts: number[]) =>
      fixtureDossier('en', ({ sources }) => {
        entry(sources.references, 'daily-2015').issued = { 'date-parts': [parts] };
      }).references[0]?.issued;
    expect(english.references).toMatchObject([{ outlet: 'The Daily', issued: '2015-09-05' }]);
    expect(issuedOf([2015, 10])).toBe('2015-10');
    expect(issuedOf([2015])).toBe('2015');
  });
});
