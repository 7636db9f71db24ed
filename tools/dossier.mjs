// @ts-check
// `npm run dossier [folder]`: lists all errors of the dossier, one a line, or its figures where it is sound.
import { resolve } from 'node:path';
import { dossierFolder } from './site/dossier-folder.mjs';
import { loadReport } from './dossier/load-report.mjs';

const { report } = await loadReport();
const outcome = report(process.argv[2] ? resolve(process.argv[2]) : dossierFolder());

if (outcome.sound) {
  console.log(outcome.figures.join('\n'));
} else {
  console.error(outcome.errors.join('\n'));
  console.error(`\nErrors: ${outcome.errors.length}`);
  process.exitCode = 1;
}
