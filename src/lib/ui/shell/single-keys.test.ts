import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { singleKeys } from './single-keys.svelte';

let stored: string | null = null;
let page: EventTarget;

beforeEach(() => {
  stored = null;
  page = new EventTarget();
  vi.stubGlobal('window', page);
  vi.stubGlobal('localStorage', { getItem: () => stored });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

/** What another tab does: it stores a value, and the browser tells this one. */
function storedElsewhere(key: string, value: string | null) {
  stored = value;
  page.dispatchEvent(Object.assign(new Event('storage'), { key }));
}

it('the choice of another tab holds here too, until the page is left', () => {
  const release = singleKeys.recall();
  expect(singleKeys.on).toBe(true);
  storedElsewhere('single-keys', 'off');
  expect(singleKeys.on).toBe(false);
  storedElsewhere('single-keys', null);
  expect(singleKeys.on).toBe(true);
  storedElsewhere('theme', 'off');
  expect(singleKeys.on).toBe(true);
  release();
  storedElsewhere('single-keys', 'off');
  expect(singleKeys.on).toBe(true);
});
