import { expect, it } from 'vitest';
import type { Release } from '$lib/dossier/contract/history';
import { concernedFacts } from './concerned-facts';

const release = (hash: string, facts: Release['facts']): Release => ({
  ...{ date: '2026-01-01', hash, facts },
  places: {},
  documents: {},
});
const releases = [
  release('one', {}),
  release('reworded', { port: { statement: ['A', 'B'] } }),
  release('moved', { port: { places: [['harbour'], ['field']] } }),
  release('reworded again', { port: { statement: ['B', 'C'] } }),
];
const isHarbour = (value: unknown) => Array.isArray(value) && value.includes('harbour');

it('a release that takes a fact away from a place still tells the place of it, and none after it', () => {
  const told = concernedFacts(releases, ['pier'], 'places', isHarbour, {});
  expect([...told]).toEqual([
    ['reworded again', new Set(['pier'])],
    ['moved', new Set(['pier', 'port'])],
    ['reworded', new Set(['pier', 'port'])],
    ['one', new Set(['pier', 'port'])],
  ]);
});

it('a fact that came to a place is told with all that it was before', () => {
  const isField = (value: unknown) => Array.isArray(value) && value.includes('field');
  const told = concernedFacts(releases, ['port'], 'places', isField, {});
  for (const ids of told.values()) expect([...ids]).toEqual(['port']);
});

it('a release that takes a fact out tells those of it whose the fact is that it leads to', () => {
  const taken = [
    release('one', {}),
    release('reworded', { dock: { statement: ['A', 'B'] } }),
    release('taken out', { dock: { statement: ['B', null] }, well: { statement: ['C', null] } }),
    release('after', {}),
  ];
  const former = { dock: 'pier', well: 'desert' };
  const told = concernedFacts(taken, ['pier'], 'places', isHarbour, former);
  expect([...told].map(([hash, ids]) => [hash, ids.has('dock'), ids.has('well')])).toEqual([
    ['after', false, false],
    ['taken out', true, false],
    ['reworded', true, false],
    ['one', true, false],
  ]);
});

it('a release in which a document no longer says a fact tells the document of it', () => {
  const unsaid = [
    release('one', {}),
    release('unsaid', { port: { 'says gazette': [[{ paragraph: 3 }], null] } }),
  ];
  const told = concernedFacts(unsaid, [], 'says gazette', (value) => value !== null, {});
  expect(told.get('unsaid')).toEqual(new Set(['port']));
});
