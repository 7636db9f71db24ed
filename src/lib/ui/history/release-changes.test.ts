import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import { fixtureDossier } from '$lib/dossier/contract/fixture';
import ReleaseChanges from './ReleaseChanges.svelte';

const countsOf = (facts: number, places: number, documents: number) => {
  const ids = (count: number) => Array.from({ length: count }, (_, index) => `id-${index}`);
  const release = {
    ...{ date: '2026-01-02', hash: 'abc' },
    ...{ facts: ids(facts), places: ids(places), documents: ids(documents) },
  };
  const { body } = render(ReleaseChanges, { props: { dossier: fixtureDossier(), release } });
  return /<span[^>]*>(.*?)<\/span>/.exec(body.replaceAll(/<!--.*?-->/g, ''))?.[1];
};

it('counts what a version of the data changed, and leaves out what is none', () => {
  expect(countsOf(2, 1, 1)).toBe('2 facts; 1 place; 1 document');
  expect(countsOf(1, 0, 0)).toBe('1 fact');
  expect(countsOf(0, 0, 2)).toBe('2 documents');
});
