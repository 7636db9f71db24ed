import { beforeEach, expect, it, vi } from 'vitest';
import { keep, keepOrder, readStored, removeOne, removeStored } from './indexed-db';

/** A database that opens and then refuses everything, and how often it was closed. */
const broken = vi.hoisted(() => ({ closed: 0 }));

vi.mock('idb', () => {
  const refuse = () => Promise.reject(new DOMException('', 'UnknownError'));
  const openDB = () => {
    const close = () => (broken.closed += 1);
    return Promise.resolve({ put: refuse, get: refuse, getAllKeys: refuse, delete: refuse, close });
  };
  return { openDB, deleteDB: refuse };
});

beforeEach(() => {
  broken.closed = 0;
});

const stored = {
  ...{ id: 'a', address: null, recipe: {} },
  source: { kind: 'file' as const, name: 'a', file: new Blob() },
};

it.each<[string, () => Promise<unknown>, unknown]>([
  ['keeps nothing', () => keep(stored, ['a']), false],
  ['has nothing stored', readStored, []],
  ['tells that it keeps no order', () => keepOrder(['a']).catch(() => 'rejected'), 'rejected'],
  ['tells that it removes nothing', () => removeOne('a').catch(() => 'rejected'), 'rejected'],
])('a database that refuses everything %s, and is closed', async (_, act, outcome) => {
  expect(await act()).toEqual(outcome);
  expect(broken.closed).toBe(1);
});

it('a database that refuses to be deleted tells so', async () => {
  await expect(removeStored()).rejects.toThrow(DOMException);
});
