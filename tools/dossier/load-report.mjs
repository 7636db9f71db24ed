// @ts-check
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { root } from '../steps.mjs';

/**
 * The check of the dossier. It is TypeScript of the app, which Node 20 does not read by itself.
 * @returns {Promise<typeof import('./report')>}
 */
export async function loadReport() {
  const file = join(root, 'tools/dossier/report.ts');
  const { module } = await runnerImport(file, { configFile: false, root });
  return /** @type {typeof import('./report')} */ (module);
}
