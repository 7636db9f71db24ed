// @ts-check
import { importTypeScript } from '../import-typescript.mjs';

/**
 * The check of the dossier.
 * @returns {Promise<typeof import('./report')>}
 */
export async function loadReport() {
  return /** @type {typeof import('./report')} */ (
    await importTypeScript('tools/dossier/report.ts')
  );
}
