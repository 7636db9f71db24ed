import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** The built site as a folder and on a real server; apart from the unit tests, because it needs the build. */
export default defineConfig({
  test: {
    root: fileURLToPath(new URL('../..', import.meta.url)),
    include: ['tests/hosting/**/*.test.ts'],
    environment: 'node',
    hookTimeout: 60_000,
    // Some tests read every page; none is about how long that takes.
    testTimeout: 120_000,
  },
});
