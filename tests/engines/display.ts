import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { afterAll } from 'vitest';
import { findDisplay } from '../../tools/engines.mjs';

// A display for each engine, so that neither takes the other's focus; without Xvfb, whatever display there is.
process.env.LIBGL_ALWAYS_SOFTWARE = '1';
// Each shader draws a few frames only: making it faster takes longer than it saves.
process.env.GALLIVM_PERF = 'no_opt';
const path = findDisplay();
if (path) {
  // It takes the first free number and writes it to the fourth of its streams.
  const server = spawn(
    path,
    ['-displayfd', '3', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  );
  const [number] = (await once(server.stdio[3] as Readable, 'data')) as [Buffer];
  process.env.DISPLAY = `:${number.toString().trim()}`;
  afterAll(() => void server.kill());
}
