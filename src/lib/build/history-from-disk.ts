import { compileHistory } from '$lib/dossier/contract/compile-history';
import type { History } from '$lib/dossier/model/history';
import { dossierFromDisk } from './dossier-from-disk';
import { correctionsFromDisk, releasesFromDisk } from './imprint-from-disk';

const compiled = new Map<string, History>();

/** Node only: what was published before, in one language; read once a build. */
export function historyFromDisk(language: string): History {
  const history =
    compiled.get(language) ??
    compileHistory(releasesFromDisk(), correctionsFromDisk(language), dossierFromDisk(language));
  compiled.set(language, history);
  return history;
}
