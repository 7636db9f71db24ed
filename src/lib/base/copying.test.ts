import { afterEach, expect, it, vi } from 'vitest';
import { Copying } from './copying.svelte';

/** A clipboard that takes texts, or one that refuses them. */
const clipboard = (writeText: () => Promise<void>) => {
  vi.stubGlobal('navigator', { clipboard: { writeText } });
};
afterEach(() => {
  vi.unstubAllGlobals();
});

it('what was copied is said of that text, and of no other', async () => {
  clipboard(() => Promise.resolve());
  const copying = new Copying();
  expect([copying.text, copying.outcomeOf('one'), copying.outcomeOf(null)]).toEqual([
    null,
    null,
    null,
  ]);
  expect(await copying.copy('one')).toBe('copied');
  expect([copying.outcomeOf('one'), copying.outcomeOf('two')]).toEqual(['copied', null]);
});

it('nothing is said while the same is copied again, so that it is said again', async () => {
  clipboard(() => Promise.resolve());
  const copying = new Copying();
  await copying.copy('one');
  const again = copying.copy('one');
  expect(copying.outcomeOf('one')).toBeNull();
  await again;
  expect(copying.outcomeOf('one')).toBe('copied');
});

it('what the browser refuses is kept, to be copied by hand', async () => {
  clipboard(() => Promise.reject(new Error('refused')));
  const copying = new Copying();
  expect(await copying.copy('one')).toBe('by-hand');
  expect([copying.text, copying.outcomeOf('one')]).toEqual(['one', 'by-hand']);
  copying.forget();
  expect([copying.text, copying.outcomeOf('one')]).toEqual([null, null]);
});
