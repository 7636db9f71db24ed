import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { PATIENCE, watched } from './open-service';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

async function isStalled(stalled: Promise<void>): Promise<boolean> {
  return Promise.race([stalled.then(() => true), Promise.resolve().then(() => false)]);
}

it('a reading is stuck after 20 seconds without progress, and not before', async () => {
  const { stalled, stop } = watched(() => undefined);
  await vi.advanceTimersByTimeAsync((PATIENCE - 1) * 1000);
  expect(await isStalled(stalled)).toBe(false);
  await vi.advanceTimersByTimeAsync(1000);
  await expect(stalled).resolves.toBeUndefined();
  stop();
});

it('each progress begins it again, and is passed on', async () => {
  const heard: (number | null)[] = [];
  const watch = watched((share) => heard.push(share));
  for (const share of [0.1, null, 0.9]) {
    await vi.advanceTimersByTimeAsync((PATIENCE - 1) * 1000);
    watch.heard(share);
  }
  watch.again();
  await vi.advanceTimersByTimeAsync(1000);
  expect(await isStalled(watch.stalled)).toBe(false);
  expect(heard).toEqual([0.1, null, 0.9]);
  watch.stop();
});

it('a step that was said to take long has its time, and the next one has not', async () => {
  const { heard, stalled, stop } = watched(() => undefined);
  heard(null, 60);
  await vi.advanceTimersByTimeAsync(59_000);
  expect(await isStalled(stalled)).toBe(false);
  heard(0.5);
  await vi.advanceTimersByTimeAsync(PATIENCE * 1000);
  expect(await isStalled(stalled)).toBe(true);
  stop();
});
