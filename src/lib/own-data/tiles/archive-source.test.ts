import { afterEach, expect, it, vi } from 'vitest';
import { limits } from '../model/limits';
import { addressSource, NoRanges } from './archive-source';

afterEach(() => vi.unstubAllGlobals());

/** Asks a server that answers so for the first hundred bytes of a file. */
function ask(status: number, bytes: number, headers: Record<string, string> = {}) {
  const answer = new Response(new Uint8Array(bytes), { status, headers });
  vi.stubGlobal('fetch', () => Promise.resolve(answer));
  return addressSource('https://tiles.example/a.pmtiles').getBytes(0, 100);
}

it('a part of an archive is what the server sends of it, or all of a shorter one', async () => {
  expect((await ask(206, 100)).data.byteLength).toBe(100);
  expect((await ask(200, 80, { 'content-length': '80' })).data.byteLength).toBe(80);
});
it.each([
  ['as a part', 206, {}],
  ['as a short file', 200, { 'content-length': '80' }],
])('an answer that never ends is given up where it comes %s', async (_, status, headers) => {
  await expect(ask(status, limits.tileBytes + 1, headers)).rejects.toThrow('too large');
});
it.each<[string, Record<string, string>]>([
  ['is long', { 'content-length': '101' }],
  ['does not say how long it is', {}],
])('a whole file that %s is told as such', async (_, headers) => {
  await expect(ask(200, 101, headers)).rejects.toBeInstanceOf(NoRanges);
});
