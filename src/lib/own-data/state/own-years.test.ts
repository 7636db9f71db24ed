import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ReadOutcome, Source } from '../model/outcome';
import type { StoredData } from './indexed-db';
import { emptyStorage, openOwn } from './fixture';

/** The years that a file of each name has; one that is not here cannot be read. */
const years = new Map<string, string>();
/** Files that a test keeps waiting, until it answers for them. */
const held = new Map<string, () => void>();
const stored: StoredData[] = [];

vi.mock('../worker/open-service', () => ({
  openService: () => ({
    read: async (source: Source) => {
      const name = source.kind === 'file' ? source.name : source.address;
      if (held.has(name)) await new Promise<void>((go) => held.set(name, go));
      const cell = years.get(name);
      const summary = { name, groups: [{ cell, layer: '', count: 1 }], layers: [''] };
      const outcome =
        cell === undefined
          ? { state: 'failed', reason: 'no-data' }
          : { state: 'ready', summary: { ...summary, bounds: null, archive: null, count: 1 } };
      return { outcome: outcome as ReadOutcome, stored: source };
    },
    close: () => undefined,
  }),
}));
vi.mock('./indexed-db', () => ({
  readStored: () => Promise.resolve([...stored]),
  keep: () => Promise.resolve(true),
  removeOne: () => Promise.resolve(true),
  removeStored: () => Promise.resolve(),
}));

const [one, two] = ['https://one.example/a.csv', 'https://two.example/b.csv'];
const from = (address: string): Source => ({ kind: 'address', address });
const file = (name: string): Source => ({ kind: 'file', name, file: new Blob([name]) });
const linkTo = (addresses: readonly string[], chosen = '1850') =>
  `?years=${chosen}&data=${encodeURIComponent(addresses.join(' '))}`;

/** The page of an address, and the data beside it. */
function open(link: string) {
  const { atlas, own } = openOwn();
  atlas.read(new URL(link, 'https://atlas.example/en/'));
  return { atlas, own };
}

/** Leaves a file in the browser, as an earlier visit does. */
function leave(name: string) {
  localStorage.setItem('own-data', '1');
  const source = { kind: 'file' as const, name, file: new Blob() };
  stored.push({ id: name, source, address: null, recipe: {} });
}

beforeEach(() => {
  const known = { old: '1850', other: '2015', [one]: '2015', [two]: '1850' };
  years.clear();
  for (const [name, year] of Object.entries(known)) years.set(name, year);
  held.clear();
  stored.length = 0;
  emptyStorage();
});

describe('a year that only data of an earlier visit have', () => {
  it('is still chosen when the page comes again', async () => {
    leave('old');
    const { atlas, own } = open('?years=1850');
    expect(atlas.query).toBe('?years=1850');
    await own.restore();
    expect(atlas.query).toBe('?years=1850');
  });
  it('waits for the last of them', async () => {
    leave('other');
    leave('old');
    const { atlas, own } = open('?years=1850');
    await own.restore();
    expect(atlas.query).toBe('?years=1850');
  });
  it('is no choice any more once none of them have it', async () => {
    leave('other');
    const { atlas, own } = open('?years=1850');
    await own.restore();
    expect([atlas.view.years, atlas.query]).toEqual([null, '']);
  });
  it('is none where they cannot be read, or the reader ends the reading', async () => {
    leave('bad');
    const failing = open('?years=1850');
    await failing.own.restore();
    expect(failing.atlas.view.years).toBeNull();
    held.set('bad', () => undefined);
    const ended = open('?years=1850');
    void ended.own.restore();
    await vi.waitFor(() => expect(ended.own.reading).not.toBeNull());
    expect(ended.atlas.query).toBe('?years=1850');
    ended.own.cancel();
    expect(ended.atlas.view.years).toBeNull();
  });
  it('is none where the reader removes all of them before they are there', async () => {
    leave('old');
    held.set('old', () => undefined);
    const { atlas, own } = open('?years=1850');
    void own.restore();
    await vi.waitFor(() => expect(own.reading).not.toBeNull());
    await own.removeAll();
    expect(atlas.view.years).toBeNull();
  });
  it('is none without any, as nonsense is none with them', () => {
    expect(open('?years=1850').atlas.view.years).toBeNull();
    leave('old');
    expect(open('?years=banana').atlas.view.years).toBeNull();
  });
});

describe('a year of a link that brings data of several addresses', () => {
  it('is still chosen where only the last of them has it', async () => {
    const { atlas, own } = open(linkTo([one, two]));
    await own.add(from(one), from(two));
    expect(atlas.query).toBe(linkTo([one, two]));
  });
  it('is no choice any more once all are there and none has it', async () => {
    years.set(two, '2016');
    const { atlas, own } = open(linkTo([one, two]));
    await own.add(from(one), from(two));
    expect(atlas.view.years).toBeNull();
  });
  it('and its addresses stay while the reader adds other data before agreeing to them', async () => {
    const { atlas, own } = open(linkTo([one, two]));
    await own.add(file('other'));
    expect([own.brought, atlas.query]).toEqual([[one, two], linkTo([one, two])]);
    await own.add(from(one), from(two));
    expect([own.brought, atlas.query]).toEqual([[], linkTo([one, two])]);
  });
  it('has no address any more that gave nothing, once other data are there', async () => {
    years.delete(one);
    const { atlas, own } = open(linkTo([one]));
    await own.add(from(one));
    expect([own.brought, atlas.data]).toEqual([[one], one]);
    await own.add(from(two));
    expect(atlas.query).toBe(linkTo([two]));
  });
  it('keeps an address that comes again, whose data came at the second try and were removed', async () => {
    years.delete(one);
    const { atlas, own } = open(linkTo([one]));
    await own.add(from(one));
    years.set(one, '1850');
    await own.add(from(one), file('other'));
    const [first, other] = own.files;
    if (!first || !other) throw new Error('There are no files.');
    await own.remove(first);
    atlas.read(new URL(linkTo([one]), 'https://atlas.example/en/'));
    own.toggleFile(other);
    expect([own.brought, atlas.data]).toEqual([[one], one]);
  });
  it('has the addresses that are left when one of the data is removed', async () => {
    const { atlas, own } = open(linkTo([one, two]));
    await own.add(from(one), from(two), file('other'));
    const [first] = own.files;
    if (first) await own.remove(first);
    expect([own.brought, atlas.data]).toEqual([[], two]);
    await own.removeAll();
    expect([atlas.data, atlas.query]).toEqual(['', '']);
  });
});
