// @ts-check
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { root } from './steps.mjs';

/**
 * Imports TypeScript of this repository with the files of the app that it needs, which Node 20 cannot read by itself.
 * @param {string} path from the root of the repository
 * @returns {Promise<unknown>} the module
 */
export async function importTypeScript(path) {
  const { module } = await runnerImport(join(root, path), {
    configFile: false,
    root,
    resolve: { alias: { $lib: join(root, 'src/lib') } },
  });
  return module;
}
