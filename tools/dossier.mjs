// @ts-check
// `npm run dossier [folder]`: every fault of the dossier, a line each, or its figures where it has none.
import { join, resolve } from 'node:path';
import { loadReport } from './dossier/load-report.mjs';
import { root } from './steps.mjs';

const { report } = await loadReport();
const outcome = report(resolve(process.argv[2] ?? join(root, 'public/geo')));

if (outcome.sound) {
  console.log(outcome.figures.join('\n'));
} else {
  console.error(outcome.faults.join('\n'));
  console.error(`\nFaults: ${outcome.faults.length}`);
  process.exitCode = 1;
}
