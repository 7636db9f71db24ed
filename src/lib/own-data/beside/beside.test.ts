import { describe, expect, it } from 'vitest';
import { fixtureDossier } from '$lib/dossier/contract/fixture';
import type { Dossier } from '$lib/dossier/model/dossier';
import type { RecordBeside } from '../model/beside';
import { besideOf, matchesOf } from './compare';
import { recordBeside } from './record';

const record: RecordBeside = {
  places: [
    { point: [36, 35], radiusKm: 5, names: ['old harbour'] },
    { point: [44, 33], radiusKm: 0, names: ['巴格達'] },
  ],
  facts: [
    {
      id: 'built',
      places: [0],
      years: [{ from: 2015, to: 2016 }],
      words: new Set(['ships', 'harbour']),
    },
    { id: 'closed', places: [0], years: [{ from: 2020, to: Infinity }], words: new Set() },
    { id: 'told', places: [0, 1], years: [], words: new Set() },
  ],
};
const entry = (title: string, cell: string, at: [number, number] = [36, 35]) => ({
  title,
  cell,
  point: at,
});
const found = (...given: Parameters<typeof entry>) =>
  matchesOf(entry(...given), record).map(({ fact, time }) => `${fact} ${time}`);

describe('an entry beside the record', () => {
  it('has the facts near it, those of its years first, then those without a date', () => {
    expect(found('Quay', '2016')).toEqual(['built same', 'told unknown', 'closed differs']);
    expect(found('Quay', '2021/2023')).toEqual(['closed same', 'told unknown', 'built differs']);
    expect(found('Quay', 'undated')).toHaveLength(3);
  });
  it('counts a decade and a span as all of their years', () => {
    expect(found('Quay', '2010s')[0]).toBe('built same');
    expect(found('Quay', '../2014')[2]).toBe('closed differs');
  });
  it('is near within 15 km and as far as the place may be off, and no farther', () => {
    expect(found('Quay', '2016', [36, 35.17])).toHaveLength(3);
    expect(found('Quay', '2016', [36, 35.2])).toEqual([]);
    expect(besideOf([])).toBe('only');
  });
  it('is near within 100 km where its title names the place, in whole words', () => {
    expect(found('At the Old Harbour, pier 2', '2016', [36, 35.8])[0]).toBe('built same');
    expect(found('Old harbourmaster', '2016', [36, 35.8])).toEqual([]);
    expect(found('巴格達機場', '2016', [44, 33.5])).toEqual(['told unknown']);
    expect(found('The old harbour', '2016', [36, 36])).toEqual([]);
  });
  it('shares words, as they are written in its title', () => {
    const [first] = matchesOf(entry('SHIPS at the Harbour', '2016'), record);
    expect(first).toMatchObject({ words: ['SHIPS', 'Harbour'], km: 0 });
  });
});

const dossier = fixtureDossier();

it('the record has its facts with every year that any document gives them', () => {
  const { places, facts } = recordBeside(dossier);
  expect(places.length).toBeGreaterThan(0);
  expect(places.length).toBeLessThanOrEqual(dossier.places.length);
  expect(facts.length).toBeGreaterThan(0);
  expect(facts.every(({ places: its }) => its.every((place) => places[place]))).toBe(true);
  const wide = dossier.places.map((place) => ({ ...place, precision: 'country' }));
  expect(recordBeside({ ...dossier, places: wide } as Dossier)).toEqual({ places: [], facts: [] });
});
