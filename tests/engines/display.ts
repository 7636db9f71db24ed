import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { findDisplay } from '../../tools/engines.mjs';

/** A display of the tests' own, where Xvfb is there; else whatever display there is. Returns its end. */
export default async function startDisplay(): Promise<() => void> {
  process.env.LIBGL_ALWAYS_SOFTWARE = '1';
  const path = findDisplay();
  if (!path) return () => undefined;
  // It takes the first free number and writes it to the fourth of its streams.
  const server = spawn(
    path,
    ['-displayfd', '3', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'],
    {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    },
  );
  const [number] = (await once(server.stdio[3] as Readable, 'data')) as [Buffer];
  process.env.DISPLAY = `:${number.toString().trim()}`;
  return () => server.kill();
}
