// @ts-check
// `npm run dossier [folder]`: every fault of the dossier, a line each, or its figures where it has none.
import { resolve } from 'node:path';
import { dossierFolder } from './site/dossier-folder.mjs';
import { loadReport } from './dossier/load-report.mjs';

const { report } = await loadReport();
const outcome = report(process.argv[2] ? resolve(process.argv[2]) : dossierFolder());

if (outcome.sound) {
  console.log(outcome.figures.join('\n'));
} else {
  console.error(outcome.faults.join('\n'));
  console.error(`\nFaults: ${outcome.faults.length}`);
  process.exitCode = 1;
}
