import { beforeEach, expect, it, vi } from 'vitest';
import { keep, keepOrder, readStored, removeOne } from './indexed-db';

/** A database that opens and then refuses everything, and how often it was closed. */
const broken = vi.hoisted(() => ({ closed: 0 }));

vi.mock('idb', () => ({
  openDB: () => {
    const refuse = () => Promise.reject(new DOMException('', 'UnknownError'));
    const close = () => (broken.closed += 1);
    return Promise.resolve({ put: refuse, get: refuse, getAllKeys: refuse, delete: refuse, close });
  },
}));

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
