import { defineConfig } from '@playwright/test';
import { BROWSER_ARGS, findBrowser } from './tools/browser.mjs';

const port = Number(process.env.TEST_PORT ?? 4319);
const url = `http://127.0.0.1:${port}/`;

/** The built site, as a reader gets it. `npm test` builds it first; by itself: `npm run build` before. */
export default defineConfig({
  testDir: 'tests/browser',
  snapshotPathTemplate: 'tests/browser/scenes/{arg}{ext}',
  fullyParallel: true,
  // Each browser draws its maps in software: no more of them than cores.
  workers: 2,
  // No test is about how long anything takes: only what never comes ends here, on a machine with other work too.
  timeout: 240_000,
  expect: { timeout: 60_000 },
  forbidOnly: Boolean(process.env.CI),
  // Where the JSON goes is said by tools/test.mjs in PLAYWRIGHT_JSON_OUTPUT_FILE.
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ? [['line'], ['json']] : 'line',
  use: {
    baseURL: url,
    // A worker that answers from its cache would hide what the server says.
    serviceWorkers: 'block',
    // It slows every test by a sixth: `TRACE=1` asks for it. Its film takes as long to draw as the map.
    trace: process.env.TRACE ? { mode: 'retain-on-failure', screenshots: false } : 'off',
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: {
      executablePath: findBrowser(),
      // Pages live a few seconds here: what engines spend on making long-lived code faster is lost, a seventh of all time.
      args: [...BROWSER_ARGS, '--js-flags=--no-maglev --no-turbofan'],
    },
  },
  projects: [{ name: 'chromium', use: { browserName: 'chromium' } }],
  webServer: { command: `node tools/serve.mjs --port ${port}`, url },
});
