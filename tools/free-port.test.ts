import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { freePort } from './free-port.mjs';

const busy = createServer();

beforeAll(() => new Promise<void>((done) => busy.listen(0, '127.0.0.1', done)));
afterAll(() => busy.close());

it('passes over a port that somebody listens on', async () => {
  const { port } = busy.address() as AddressInfo;
  expect(await freePort(port)).toBeGreaterThan(port);
});

it('is the first where that is free, again and again', async () => {
  const { port } = busy.address() as AddressInfo;
  const free = await freePort(port);
  expect(await freePort(free)).toBe(free);
});
