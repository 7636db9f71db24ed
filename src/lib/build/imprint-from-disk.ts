import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  imprintNames,
  parseCorrections,
  parseMakers,
  type Correction,
  type Makers,
} from '$lib/dossier/contract/imprint';
import { historyName, parseHistory, type Release } from '$lib/dossier/contract/history';
import { dossierFolder } from './dossier-folder';

/** Node only: who makes the dossier of the build; null where it does not say. Throws where the file is not sound. */
export function makersFromDisk(language: string): Makers | null {
  return parseMakers(readOrNull(imprintNames.makers), language);
}

/** Node only: what was put right in it, newest first. Throws where the file is not sound. */
export function correctionsFromDisk(language: string): Correction[] {
  return parseCorrections(readOrNull(imprintNames.corrections), language);
}

/** Node only: each state of it that was published, oldest first. Throws where the file is not sound. */
export function releasesFromDisk(): Release[] {
  return parseHistory(readOrNull(historyName));
}

function readOrNull(name: string): string | null {
  const path = join(dossierFolder(), name);
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}
