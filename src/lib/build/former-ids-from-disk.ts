import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dossierFolder } from './dossier-folder';
import { parseFormerIds, type FormerIds } from '$lib/dossier/contract/former-ids';

let read: FormerIds | null = null;

/** Node only: the table of former ids, read once a build. Throws where it is none. */
export function formerIdsFromDisk(): FormerIds {
  const path = join(dossierFolder(), 'redirects.json');
  return (read ??= parseFormerIds(readFileSync(path, 'utf8')));
}
