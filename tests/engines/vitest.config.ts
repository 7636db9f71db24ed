import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** The built site in the engines of other browsers than Chromium's: on a display, with WebGL in software. */
export default defineConfig({
  test: {
    root: fileURLToPath(new URL('../..', import.meta.url)),
    include: ['tests/engines/**/*.test.ts'],
    environment: 'node',
    setupFiles: 'tests/engines/display.ts',
    // One core each.
    maxWorkers: 2,
    // No test is about how long anything takes: only what never comes ends here.
    testTimeout: 300_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 120_000, interval: 100 } },
  },
});
