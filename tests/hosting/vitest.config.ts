import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** The built site as a folder and on a real server; apart from the unit tests, because it needs the build. */
export default defineConfig({
  test: {
    root: fileURLToPath(new URL('../..', import.meta.url)),
    include: ['tests/hosting/**/*.test.ts'],
    environment: 'node',
    hookTimeout: 60_000,
  },
});
