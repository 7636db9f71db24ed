// Long: what a reader does with files, one after the other, in one state.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { StoredData } from './indexed-db';
import type { ReadOutcome, Source, Summary } from '../model/outcome';
import { emptyStorage, openOwn } from './fixture';
import type { OwnData } from './own-data.svelte';

/** Workers that were started; a file is read when a test says so. */
const workers: FakeWorker[] = [];
interface FakeWorker {
  name: string;
  isClosed: boolean;
  answer(outcome: ReadOutcome): void;
}
/** What stands in the browser's database, and what a test does to its writing. */
const database = {
  stored: [] as StoredData[],
  writing: Promise.resolve(),
  hasRoom: true,
  isBroken: false,
};

/** What every worker says of its entries: they are called Kut and Hit. */
const service = {
  detail: (index: number) =>
    Promise.resolve({ index, group: 0, cell: '2015', title: ['Kut', 'Hit'][index], point: [0, 0] }),
  find: () => Promise.resolve({ features: [], count: 0 }),
};

vi.mock('../worker/open-service', () => ({
  openService() {
    const worker: FakeWorker = { name: '', isClosed: false, answer: () => {} };
    workers.push(worker);
    return {
      service,
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
  keep: async (stored: StoredData, order: readonly string[]) => {
    await database.writing;
    if (!database.hasRoom || database.isBroken) return false;
    database.stored = [...database.stored.filter(({ id }) => id !== stored.id), stored].sort(
      (one, other) => order.indexOf(one.id) - order.indexOf(other.id),
    );
    return true;
  },
  keepOrder: (order: readonly string[]) => {
    database.stored.sort((one, other) => order.indexOf(one.id) - order.indexOf(other.id));
    return Promise.resolve();
  },
  removeOne: (gone: string) => {
    if (database.isBroken) return Promise.reject(new DOMException('', 'UnknownError'));
    database.stored = database.stored.filter(({ id }) => id !== gone);
    return Promise.resolve(database.stored.length > 0);
  },
  removeStored: () =>
    database.isBroken
      ? Promise.reject(new DOMException('', 'UnknownError'))
      : Promise.resolve((database.stored = [])),
}));

const summary = (name: string) =>
  ({ name, groups: [], layers: [], bounds: null, archive: null }) as unknown as Summary;
const sound = (name: string): ReadOutcome =>
  ({ state: 'ready', summary: summary(name) }) as ReadOutcome;
const counted = (name: string) =>
  ({ state: 'ready', summary: { ...summary(name), count: 2 } }) as ReadOutcome;
const failed = { state: 'failed', reason: 'no-data' } as ReadOutcome;
const file = (name: string): Source => ({ kind: 'file', name, file: new Blob([name]) });
const namesOf = ({ files }: OwnData) => files.map(({ summary: { name } }) => name);
const stored = () => database.stored.map(({ source }) => source.name);
/** Answers every worker that reads, until something is done. */
async function answering(doing: Promise<unknown>, outcomeOf = sound) {
  const progress = { isDone: false };
  void doing.then(() => (progress.isDone = true));
  while (!progress.isDone) {
    await settled();
    for (const { answer, name } of workers) answer(outcomeOf(name));
  }
}
/** Everything that is ready to go on has gone on. */
async function settled() {
  await vi.dynamicImportSettled();
  await new Promise((later) => setTimeout(later, 5));
}

const open = () => openOwn().own;

async function added(own: OwnData, name: string, outcome = sound(name)) {
  const reading = own.add(file(name));
  await settled();
  workers.at(-1)?.answer(outcome);
  await reading;
}

beforeEach(() => {
  workers.length = 0;
  const works = { writing: Promise.resolve(), hasRoom: true, isBroken: false };
  Object.assign(database, { stored: [], ...works });
  emptyStorage();
});

describe('own data', () => {
  it('are shown, and kept for the next visit, in their order', async () => {
    const own = open();
    await added(own, 'first');
    await added(own, 'second');
    const [, second] = own.files;
    if (second) own.raise(second);
    expect(namesOf(own)).toEqual(['second', 'first']);
    await settled();
    const next = open();
    await answering(next.restore());
    expect([namesOf(next), next.left]).toEqual([['second', 'first'], false]);
  });
  it('are not read where the reader cancels before the reader’s code is there', async () => {
    const own = open();
    const reading = own.add(file('events'));
    own.cancel();
    await reading;
    expect([workers.length, own.files, own.reading]).toEqual([0, [], null]);
  });
  it('of several files are read one after the other, and a bad one among them is named', async () => {
    const own = open();
    const adding = own.add(file('first'), file('bad'), file('third'));
    await answering(adding, (name) => (name === 'bad' ? failed : sound(name)));
    expect(namesOf(own)).toEqual(['first', 'third']);
    expect(own.failures.map(({ name, failure }) => [name, failure.reason])).toEqual([
      ['bad', 'no-data'],
    ]);
    expect(workers.filter(({ isClosed }) => isClosed).map(({ name }) => name)).toEqual(['bad']);
    expect([own.reading, own.waiting]).toEqual([null, 0]);
  });
  it('of one file are taken away without the others', async () => {
    const own = open();
    await added(own, 'first');
    await added(own, 'second');
    const [first] = own.files;
    if (first) await own.remove(first);
    expect([namesOf(own), stored()]).toEqual([['second'], ['second']]);
  });
  it('of one file are taken away once, however often its button is pressed', async () => {
    const own = open();
    await added(own, 'first');
    await added(own, 'second');
    const [first] = own.files;
    if (first) await Promise.all([own.remove(first), own.remove(first)]);
    expect([namesOf(own), stored()]).toEqual([['second'], ['second']]);
  });
  it('of a link are taken away without those of an earlier visit that do not show', async () => {
    await added(open(), 'mine');
    const { own, atlas } = openOwn();
    atlas.read(new URL('?data=https%3A%2F%2Fone.example%2Fa.csv', 'https://atlas.example/en/'));
    await own.restore();
    await answering(own.add({ kind: 'address', address: 'https://one.example/a.csv' }));
    const [brought] = own.files;
    if (brought) await own.remove(brought);
    expect([own.files, own.left, stored()]).toEqual([[], true, ['mine']]);
  });
  it('of an earlier visit are taken away without those that are still being read', async () => {
    const before = open();
    await added(before, 'first');
    await added(before, 'second');
    const own = open();
    const restoring = own.restore();
    await settled();
    workers.at(-1)?.answer(sound('first'));
    await settled();
    const [first] = own.files;
    if (first) await own.remove(first);
    await answering(restoring);
    expect([namesOf(own), stored(), own.left]).toEqual([['second'], ['second'], false]);
  });
  it('that are removed while they are read again do not come back', async () => {
    const own = open();
    await added(own, 'events');
    const [events] = own.files;
    if (!events) throw new Error('There is no file.');
    const reading = own.readAgain(events, { dates: 'persian' });
    await settled();
    await own.remove(events);
    await answering(reading);
    expect([own.files, own.reading, stored()]).toEqual([[], null, []]);
  });
  it('that were pressed do not open once the reader has closed what stood open', async () => {
    const own = open();
    await added(own, 'events', counted('events'));
    const [events] = own.files;
    if (!events) throw new Error('There is no file.');
    await own.openFeature(events, 0);
    const slow = service.detail(1);
    vi.spyOn(service, 'detail').mockReturnValueOnce(settled().then(() => slow));
    const opening = own.openFeature(events, 1);
    own.opened = null;
    await opening;
    expect(own.opened).toBeNull();
  });
  it('from an address again take the place of those before, and the link has each address', async () => {
    const { own, atlas } = openOwn();
    const [one, two] = ['https://one.example/a.csv', 'https://two.example/b.csv'];
    for (const address of [one, two, one]) {
      await answering(own.add({ kind: 'address', address }));
    }
    expect(namesOf(own)).toEqual([one, two]);
    expect(atlas.data).toBe(`${one} ${two}`);
  });
  it('from the address of a link open the entry that it names, which stays in the address', async () => {
    const { own, atlas } = openOwn();
    const link = '?data=https%3A%2F%2Fone.example%2Fa.csv&entry=1.2.Hit';
    atlas.read(new URL(link, 'https://atlas.example/en/'));
    await answering(own.add({ kind: 'address', address: 'https://one.example/a.csv' }), counted);
    expect([own.opened?.detail?.title, own.missing, atlas.query]).toEqual(['Hit', null, link]);
    own.opened = null;
    expect(atlas.query).toBe('?data=https%3A%2F%2Fone.example%2Fa.csv');
  });
  it('from the address of a link say so where they have no such entry', async () => {
    const { own, atlas } = openOwn();
    const link = '?data=https%3A%2F%2Fone.example%2Fa.csv&entry=1.2.Basra';
    atlas.read(new URL(link, 'https://atlas.example/en/'));
    await answering(own.add({ kind: 'address', address: 'https://one.example/a.csv' }), counted);
    expect([own.opened, own.missing, atlas.entry]).toEqual([null, 'Basra', null]);
  });
  it('that are removed while the entry that a link names is looked up in them hold nothing up', async () => {
    const { own, atlas } = openOwn();
    await added(own, 'other');
    const link = '?data=https%3A%2F%2Fone.example%2Fa.csv&entry=1.2.Hit';
    atlas.read(new URL(link, 'https://atlas.example/en/'));
    // A worker that is ended never answers.
    vi.spyOn(service, 'detail').mockReturnValueOnce(new Promise(() => undefined));
    const adding = own.add({ kind: 'address', address: 'https://one.example/a.csv' });
    await settled();
    workers.at(-1)?.answer(counted('a.csv'));
    await settled();
    const [, named] = own.files;
    if (named) await own.remove(named);
    await adding;
    expect([own.reading, own.waiting, own.missing]).toEqual([null, 0, null]);
    await added(own, 'next');
    expect(namesOf(own)).toEqual(['other', 'next']);
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
    await answering(Promise.all([restoring, adding]));
    expect(namesOf(own).sort()).toEqual(['new', 'old']);
  });
  it('that are removed while they are being written are gone', async () => {
    const own = open();
    let written = () => {};
    database.writing = new Promise((resolve) => (written = resolve));
    const adding = added(own, 'events');
    await settled();
    const removing = own.removeAll();
    written();
    await Promise.all([adding, removing]);
    const next = open();
    await next.restore();
    expect([stored(), next.files, next.left]).toEqual([[], [], false]);
  });
  it('that the browser has no room for are said so, and the others are kept', async () => {
    const own = open();
    await added(own, 'old');
    database.hasRoom = false;
    await added(own, 'huge');
    expect(own.files.map(({ isKept }) => isKept)).toEqual([true, false]);
    expect(stored()).toEqual(['old']);
  });
  it('are shown where the browser’s storage breaks, each as one that is not kept', async () => {
    const own = open();
    await added(own, 'old');
    database.isBroken = true;
    await added(own, 'new');
    await added(own, 'newer');
    expect(own.files.map(({ isKept }) => isKept)).toEqual([true, false, false]);
    expect([own.failures, own.reading]).toEqual([[], null]);
  });
  it('are read after those whose worker has stopped, and these are named', async () => {
    const { own, atlas } = openOwn();
    const link = '?data=https%3A%2F%2Fone.example%2Fa.csv&entry=1.2.Hit';
    atlas.read(new URL(link, 'https://atlas.example/en/'));
    vi.spyOn(service, 'detail').mockRejectedValueOnce(new Error('The worker has stopped.'));
    const address: Source = { kind: 'address', address: 'https://one.example/a.csv' };
    await answering(own.add(address, file('next')), counted);
    expect(own.failures.map(({ name, failure }) => [name, failure.reason])).toEqual([
      ['one.example', 'no-reader'],
    ]);
    expect([namesOf(own).includes('next'), own.reading, own.waiting]).toEqual([true, null, 0]);
  });
  it('whose bringing back is ended are left in the browser, until they are removed', async () => {
    await added(open(), 'events');
    const own = open();
    void own.restore();
    await settled();
    own.cancel();
    workers.at(-1)?.answer(sound('events'));
    await settled();
    expect([own.left, own.files]).toEqual([true, []]);
    await own.removeAll();
    expect([own.left, stored()]).toEqual([false, []]);
  });
  it('that the browser does not let go of are said to be there still, until it does', async () => {
    const own = open();
    await added(own, 'old');
    database.isBroken = true;
    await own.removeAll();
    expect([own.files, own.left, localStorage.getItem('own-data')]).toEqual([[], true, '1']);
    database.isBroken = false;
    await own.removeLeft();
    expect([own.left, stored()]).toEqual([false, []]);
  });
  it('are read again with other columns in the place where they were', async () => {
    const own = open();
    await added(own, 'events');
    await added(own, 'other');
    const [events] = own.files;
    if (!events) throw new Error('There is no file.');
    await answering(own.readAgain(events, { dates: 'persian' }));
    expect(namesOf(own)).toEqual(['events', 'other']);
    expect(own.files[0]?.read.recipe).toEqual({ dates: 'persian' });
    expect(database.stored.map(({ recipe }) => recipe)).toEqual([{ dates: 'persian' }, {}]);
  });
  it('end with their page, and stay in the browser', async () => {
    const own = open();
    await added(own, 'events');
    void own.add(file('other'));
    await settled();
    own.close();
    expect(workers.every(({ isClosed }) => isClosed)).toBe(true);
    expect(stored()).toEqual(['events']);
  });
});
