import { createHash } from 'node:crypto';
import { fileNames, type DossierFiles } from '$lib/dossier/contract/file-names';

/**
 * Node only: the first twelve hex digits of a SHA-256 over what the dossier's files say, in the order of
 * `fileNames`. White space and line ends do not count, so a reformatted file is the same dossier.
 * Throws where a file is not JSON; checkDossier has found that out before.
 */
export function contentHash(files: DossierFiles): string {
  const hash = createHash('sha256');
  for (const name of Object.values(fileNames)) {
    hash.update(`${name}\n${JSON.stringify(JSON.parse(files[name] ?? 'null'))}\n`);
  }
  return hash.digest('hex').slice(0, 12);
}
