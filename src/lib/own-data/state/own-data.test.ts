import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fixtureDossier } from '$lib/dossier/contract/fixture';
import type { StoredData } from './indexed-db';
import type { ReadOutcome, Source, Summary } from '../model/outcome';
import { Atlas } from '$lib/atlas/atlas.svelte';
import { OwnData } from './own-data.svelte';

/** Workers that were started; a file is read when a test says so. */
const workers: FakeWorker[] = [];
interface FakeWorker {
  name: string;
  isClosed: boolean;
  answer(outcome: ReadOutcome): void;
}
/** What stands in the browser's database, and what a test does to its writing. */
const database = { stored: null as StoredData | null, writing: Promise.resolve(), hasRoom: true };

vi.mock('../worker/open-service', () => ({
  openService() {
    const worker: FakeWorker = { name: '', isClosed: false, answer: () => {} };
    workers.push(worker);
    return {
      service: {},
      read: (source: Source) =>
        new Promise((resolve) => {
          worker.name = source.kind === 'file' ? source.name : source.address;
          // A worker that has ended answers no more.
          worker.answer = (outcome) => {
            if (!worker.isClosed) resolve({ outcome, stored: source });
          };
        }),
      close: () => (worker.isClosed = true),
    };
  },
}));
vi.mock('./indexed-db', () => ({
  readStored: async () => {
    await database.writing;
    return database.stored;
  },
  keep: async (stored: StoredData) => {
    await database.writing;
    if (database.hasRoom) database.stored = stored;
    return database.hasRoom;
  },
  removeStored: () => Promise.resolve((database.stored = null)),
}));

const summary = (name: string) =>
  ({ name, groups: [], layers: [], bounds: null }) as unknown as Summary;
const sound = (name: string): ReadOutcome =>
  ({ state: 'ready', summary: summary(name) }) as ReadOutcome;
const failed = { state: 'failed', reason: 'no-data' } as ReadOutcome;
const file = (name: string): Source => ({ kind: 'file', name, file: new Blob([name]) });
const nameOf = ({ source }: StoredData) => source.name;
/** Everything that is ready to go on has gone on. */
async function settled() {
  await vi.dynamicImportSettled();
  await new Promise((later) => setTimeout(later, 5));
}

function open() {
  const atlas = new Atlas(
    () => ({ state: 'ready', dossier: fixtureDossier() }),
    { push: () => undefined, replace: () => undefined, selected: () => null },
    () => new Set(),
  );
  return new OwnData(atlas);
}

async function added(own: OwnData, name: string, outcome = sound(name)) {
  const reading = own.add(file(name));
  await settled();
  workers.at(-1)?.answer(outcome);
  await reading;
}

beforeEach(() => {
  workers.length = 0;
  Object.assign(database, { stored: null, writing: Promise.resolve(), hasRoom: true });
  const stored = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => stored.set(key, value),
    removeItem: (key: string) => stored.delete(key),
  });
});

describe('own data', () => {
  it('are shown, and kept for the next visit', async () => {
    await added(open(), 'events');
    const next = open();
    const restoring = next.restore();
    await settled();
    workers.at(-1)?.answer(sound('events'));
    await restoring;
    expect(next.summary?.name).toBe('events');
  });
  it('are not read where the reader cancels before the reader’s code is there', async () => {
    const own = open();
    const reading = own.add(file('events'));
    own.cancel();
    await reading;
    expect([workers.length, own.summary, own.reading]).toEqual([0, null, null]);
  });
  it('are those of the last of two files, and no other worker goes on', async () => {
    const own = open();
    void own.add(file('first'));
    await settled();
    void own.add(file('second'));
    await settled();
    for (const { answer, name } of workers) answer(sound(name));
    await vi.waitFor(() => expect(own.summary?.name).toBe('second'));
    expect(workers.filter(({ isClosed }) => !isClosed).map(({ name }) => name)).toEqual(['second']);
  });
  it('that are added while those of before are being looked up are not lost to them', async () => {
    await added(open(), 'old');
    const own = open();
    let found = () => {};
    database.writing = new Promise((resolve) => (found = resolve));
    const restoring = own.restore();
    const adding = own.add(file('new'));
    await settled();
    found();
    await restoring;
    workers.at(-1)?.answer(sound('new'));
    await adding;
    expect(own.summary?.name).toBe('new');
    expect(workers).toHaveLength(2);
  });
  it('that are removed while they are being written are gone', async () => {
    const own = open();
    let written = () => {};
    database.writing = new Promise((resolve) => (written = resolve));
    const adding = added(own, 'events');
    await settled();
    const removing = own.remove();
    written();
    await Promise.all([adding, removing]);
    const next = open();
    await next.restore();
    expect([database.stored, next.summary, next.left]).toEqual([null, null, false]);
  });
  it('that the browser has no room for do not leave those of before to come back', async () => {
    const own = open();
    await added(own, 'old');
    database.hasRoom = false;
    await added(own, 'huge');
    expect([own.stored, database.stored]).toEqual([false, null]);
  });
  it('whose bringing back is ended are left in the browser, until they are removed', async () => {
    await added(open(), 'events');
    const own = open();
    void own.restore();
    await settled();
    own.cancel();
    workers.at(-1)?.answer(sound('events'));
    await settled();
    expect([own.left, own.summary]).toEqual([true, null]);
    await own.remove();
    expect([own.left, database.stored]).toEqual([false, null]);
  });
  it('are read again with other columns where another file has failed since', async () => {
    const own = open();
    await added(own, 'events');
    await added(own, 'letter', failed);
    expect(own.failure?.reason).toBe('no-data');
    own.dismiss();
    expect(own.failure).toBeNull();
    void own.readAgain({});
    await settled();
    expect(workers.at(-1)?.name).toBe('events');
    expect(database.stored && nameOf(database.stored)).toBe('events');
  });
  it('end with their page, and stay in the browser', async () => {
    const own = open();
    await added(own, 'events');
    void own.add(file('other'));
    await settled();
    own.close();
    expect(workers.every(({ isClosed }) => isClosed)).toBe(true);
    expect(database.stored && nameOf(database.stored)).toBe('events');
  });
});
