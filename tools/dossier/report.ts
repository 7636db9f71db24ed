import { checkDossier } from '../../src/lib/dossier/check';
import { compileDossier } from '../../src/lib/dossier/compile';
import { faultLine } from '../../src/lib/dossier/fault';
import { figures, type Tally } from '../../src/lib/dossier/figures';
import { readDossierFiles } from '../../src/lib/dossier/from-disk';
import { parseDossier } from '../../src/lib/dossier/parse';

/** What there is to say of a dossier, line by line: its faults, or its figures where it has none. */
export type Report = { sound: true; figures: string[] } | { sound: false; faults: string[] };

/** Checks the dossier in a folder and counts what is in it. */
export function report(folder: string): Report {
  const files = readDossierFiles(folder);
  const faults = checkDossier(files);
  if (faults.length > 0) return { sound: false, faults: faults.map(faultLine) };
  const { dossier } = parseDossier(files);
  const [language = ''] = dossier.manifest.languages;
  const { totals, byDocument, byCell, byLayer } = figures(compileDossier(dossier, language));
  return {
    sound: true,
    figures: [
      ...lines(totals),
      ...['', 'Facts by document', ...lines(byDocument)],
      ...['', 'Facts by year', ...lines(byCell)],
      ...['', 'Facts by layer', ...lines(byLayer)],
    ],
  };
}

function lines(tally: Tally): string[] {
  return [...tally].map(([name, count]) => `${String(count).padStart(6)}  ${name}`);
}
