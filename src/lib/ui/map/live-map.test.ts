import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { AtlasMap } from '$lib/map/atlas-map';
import { LiveMap } from './live-map.svelte';

const { createAtlasMap, workerIsThere } = vi.hoisted(() => ({
  createAtlasMap: vi.fn(),
  workerIsThere: vi.fn(),
}));
vi.mock('$lib/map/create-atlas-map', () => ({ createAtlasMap }));
vi.mock('$lib/map/worker', () => ({ workerIsThere }));

const options = () => ({}) as ReturnType<ConstructorParameters<typeof LiveMap>[0]>;
const container = {} as HTMLElement;

beforeEach(() => {
  vi.useFakeTimers();
  workerIsThere.mockResolvedValue(false);
});
afterEach(() => {
  vi.useRealTimers();
  vi.resetAllMocks();
});

it('a browser without WebGL is not asked for the worker of a map afterwards', async () => {
  createAtlasMap.mockReturnValue({ state: 'unsupported' });
  const live = new LiveMap(options, () => () => undefined);

  live.start(container);
  await vi.advanceTimersByTimeAsync(60_000);

  expect(live.phase).toBe('unsupported');
  expect(workerIsThere).not.toHaveBeenCalled();
});

it('a map that cannot be followed is let go', async () => {
  const destroy = vi.fn();
  createAtlasMap.mockReturnValue({ state: 'ready', map: { destroy } as Partial<AtlasMap> });
  const live = new LiveMap(options, () => {
    throw new Error('A mistake of the page.');
  });

  live.start(container);
  await vi.advanceTimersByTimeAsync(1_000);

  expect(live.phase).toBe('failed');
  expect(live.map).toBeNull();
  expect(destroy).toHaveBeenCalledOnce();
});

it('a map that is drawn while its worker is asked for stays', async () => {
  const destroy = vi.fn();
  const map = { destroy, idle: () => new Promise<void>((drawn) => setTimeout(drawn, 5_000)) };
  createAtlasMap.mockReturnValue({ state: 'ready', map: map as Partial<AtlasMap> });
  workerIsThere.mockImplementation(
    () => new Promise<boolean>((answer) => setTimeout(() => answer(false), 3_000)),
  );
  const live = new LiveMap(options, () => () => undefined);

  live.start(container);
  await vi.advanceTimersByTimeAsync(60_000);

  expect([live.phase, live.drawn]).toEqual(['ready', true]);
  expect(destroy).not.toHaveBeenCalled();
});
