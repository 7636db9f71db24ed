// @ts-check
// Entry of `npm run basemap`: installs this folder's own packages when they are missing, then builds.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));

if (!existsSync(new URL('node_modules/world-atlas/package.json', import.meta.url))) {
  const { status } = spawnSync('npm', ['ci'], {
    cwd: here,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
}

const { makeBasemap } = await import('./make.mjs');
await makeBasemap(new URL('../../public/geo/base/', import.meta.url));
