import { describe, expect, it } from 'vitest';
import { searchEntries } from '$lib/dossier/search/entries';
import { fixtureDossier } from '$lib/dossier/contract/fixture';
import { searchIndex } from '$lib/dossier/search/search-index';
import { Search, type SearchSource } from './search.svelte';

const dossier = fixtureDossier();
const both = searchEntries([dossier, fixtureDossier('ar')]);

/** A search whose file comes when the test says so: `null` is a failure. */
function open() {
  const asked: ((entries: typeof both | null) => void)[] = [];
  const source: SearchSource = {
    code: () => Promise.resolve(searchIndex),
    entries: () => new Promise((answer) => asked.push(answer)),
  };
  return { search: new Search(source, () => dossier), asked };
}

const settle = () => new Promise((done) => setTimeout(done));

describe('the search', () => {
  it('looks through the language of the page until all are there', async () => {
    const { search, asked } = open();
    expect(search.hits('harbour')).toBeNull();
    const ready = search.prepare();
    await settle();
    expect(search.state).toBe('loading');
    expect(search.hits('harbour')?.[0]?.entry.id).toBe('harbour');
    expect(search.hits('الأسطول')).toEqual([]);
    asked[0]?.(both);
    await ready;
    expect(search.hits('الأسطول')?.[0]?.entry.id).toBe('fleet');
  });
  it('asks once, and again after a failure', async () => {
    const { search, asked } = open();
    void search.prepare();
    void search.prepare();
    await settle();
    expect(asked).toHaveLength(1);
    asked[0]?.(null);
    await settle();
    expect(search.state).toBe('failed');
    expect(search.hits('harbour')?.[0]?.entry.id).toBe('harbour');
    void search.prepare();
    await settle();
    expect(asked).toHaveLength(2);
  });
  it('tells no facts as long as some may be missing', async () => {
    const { search, asked } = open();
    const ready = search.prepare();
    await settle();
    expect(search.facts('treaty')).toBeNull();
    asked[0]?.(both);
    await ready;
    expect(search.facts('treaty')).toEqual(new Set(['treaty-signed']));
  });
});
