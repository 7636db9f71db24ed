// @ts-check
// Reads the documents anew into digest.json, by hand: after a change of names.json or kinds.json, or of how
// the digest is made.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { root } from '../steps.mjs';
import { writeJson } from './write-json.mjs';

// Its functions are TypeScript of the app, which Node 20 cannot read by itself.
/** @type {{ module: typeof import('./make-digest') }} */
const { module } = await runnerImport(join(root, 'tools/dossier/make-digest.ts'), {
  configFile: false,
  root,
});

const { documents } = JSON.parse(readFileSync(join(root, 'public/geo/sources.json'), 'utf8'));
const digest = module.makeDigest(documents, module.documentFolder);
await writeJson(join(root, 'tools/dossier/digest.json'), JSON.stringify(digest));
