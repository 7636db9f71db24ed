import type { Plugin } from 'vite';
import { loadReport } from './load-report.mjs';

/** Stops a build whose dossier is not sound, after naming all that is wrong with it. */
export function dossierCheck(folder: string): Plugin {
  return {
    name: 'dossier-check',
    apply: 'build',
    async buildStart() {
      const { report } = await loadReport();
      const outcome = report(folder);
      if (outcome.sound) return;
      console.error(outcome.errors.join('\n'));
      throw new Error(`The dossier in ${folder} has the errors listed above.`);
    },
  };
}
