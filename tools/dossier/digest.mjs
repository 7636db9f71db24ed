// @ts-check
// Reads the documents again into digest.json, by hand: after a change of names.json or kinds.json, or of how
// the digest is made.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { importTypeScript } from '../import-typescript.mjs';
import { root } from '../steps.mjs';
import { writeJson } from './write-json.mjs';

const module = /** @type {typeof import('./make-digest')} */ (
  await importTypeScript('tools/dossier/make-digest.ts')
);

const { documents } = JSON.parse(readFileSync(join(root, 'public/geo/sources.json'), 'utf8'));
const digest = module.makeDigest(documents, module.documentFolder);
await writeJson(join(root, 'tools/dossier/digest.json'), JSON.stringify(digest));
