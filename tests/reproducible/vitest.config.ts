import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** A second build beside the first, by hand: it takes as long as a build does. */
export default defineConfig({
  test: {
    root: fileURLToPath(new URL('../..', import.meta.url)),
    include: ['tests/reproducible/**/*.test.ts'],
    environment: 'node',
  },
});
