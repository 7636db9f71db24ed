import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkDossier } from '$lib/dossier/contract/check';
import { compileDossier } from '$lib/dossier/contract/compile';
import { contentHash } from './content-hash';
import type { Dossier } from '$lib/dossier/model/dossier';
import { baseCountries, fileNames, type DossierFiles } from '$lib/dossier/contract/file-names';
import { dossierFolder } from './dossier-folder';
import { parseDossier, type RawDossier } from '$lib/dossier/contract/parse';

/** Node only: the texts of the contract's files in a folder, null for each that is not there. */
export function readDossierFiles(folder: string): DossierFiles {
  return Object.fromEntries(
    [...Object.values(fileNames), baseCountries].map((name) => [
      name,
      readOrNull(join(folder, name)),
    ]),
  );
}

function readOrNull(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

interface Checked {
  raw: RawDossier;
  hash: string;
}
let checked: Checked | null = null;
const compiled = new Map<string, Dossier>();

/**
 * Node only: the checked dossier of the build in all its languages, read once a build.
 * Throws on the first error; the build has listed them all before.
 */
export function rawDossierFromDisk(): RawDossier {
  return readChecked().raw;
}

function readChecked(): Checked {
  if (checked) return checked;
  const files = readDossierFiles(dossierFolder());
  const [error] = checkDossier(files);
  if (error) throw new Error(`${error.file} ${error.id}: ${error.reason}`);
  return (checked = { raw: parseDossier(files).dossier, hash: contentHash(files) });
}

/** Node only: the same dossier in one language. */
export function dossierFromDisk(language: string): Dossier {
  const { raw, hash } = readChecked();
  const dossier = compiled.get(language) ?? compileDossier(raw, language, hash);
  compiled.set(language, dossier);
  return dossier;
}
