// @ts-check
// Writes public/geo/coverage.json from facts.json and reasons.json, by hand: after every change of either.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { importTypeScript } from '../import-typescript.mjs';
import { root } from '../steps.mjs';
import { writeJson } from './write-json.mjs';

const module = /** @type {typeof import('./make-coverage')} */ (
  await importTypeScript('tools/dossier/make-coverage.ts')
);

/** @param {string} path */
const read = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'));

const coverage = module.makeCoverage(
  read('public/geo/facts.json'),
  read('tools/dossier/digest.json'),
  read('tools/dossier/reasons.json'),
);
await writeJson(join(root, 'public/geo/coverage.json'), JSON.stringify(coverage, null, 2));
