import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkDossier } from '../../src/lib/dossier/contract/check';
import { compileDossier } from '../../src/lib/dossier/contract/compile';
import { errorLine } from '../../src/lib/dossier/contract/data-error';
import { figures, type Tally } from '../../src/lib/dossier/view/figures';
import { idErrors, parseFormerIds, type KnownIds } from '../../src/lib/dossier/contract/former-ids';
import {
  imprintNames,
  parseCorrections,
  parseMakers,
} from '../../src/lib/dossier/contract/imprint';
import { readDossierFiles } from '../../src/lib/build/dossier-from-disk';
import { parseDossier, type RawDossier } from '../../src/lib/dossier/contract/parse';
import { languageErrors } from '../site/languages.mjs';

/** The report on a dossier, line by line: its errors, or its figures where it is sound. */
export type Report = { sound: true; figures: string[] } | { sound: false; errors: string[] };

/**
 * What is wrong with the former ids of a dossier; and with those that it has published, where its folder tells them.
 */
function formerErrors(folder: string, dossier: RawDossier): string[] {
  const idsOf = (entries: readonly { id: string }[]) => entries.map(({ id }) => id);
  const present: KnownIds = {
    places: idsOf(dossier.places),
    facts: idsOf(dossier.facts),
    references: idsOf(dossier.sources.references),
  };
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  try {
    const former = parseFormerIds(read('redirects.json'));
    const published = existsSync(join(folder, 'published-ids.json'))
      ? (JSON.parse(read('published-ids.json')) as KnownIds)
      : present;
    return idErrors(published, present, former);
  } catch (error) {
    return [`redirects.json cannot be read: ${(error as Error).message}`];
  }
}

/** What is wrong with what a dossier says of itself beside the contract, in each of its languages. */
function imprintErrors(folder: string, { manifest, facts }: RawDossier): string[] {
  const read = (name: string) => {
    const path = join(folder, name);
    return existsSync(path) ? readFileSync(path, 'utf8') : null;
  };
  const errors: string[] = [];
  const attempt = (file: string, check: () => void) => {
    try {
      check();
    } catch (error) {
      errors.push(`${file}: ${(error as Error).message}`);
    }
  };
  for (const language of manifest.languages) {
    attempt(imprintNames.makers, () => parseMakers(read(imprintNames.makers), language));
    attempt(imprintNames.corrections, () => {
      for (const { facts: named } of parseCorrections(read(imprintNames.corrections), language)) {
        const unknown = named.find((id) => !facts.some((fact) => fact.id === id));
        if (unknown !== undefined) throw new Error(`"${unknown}" is no fact.`);
      }
    });
  }
  return [...new Set(errors)];
}

/** Checks the dossier in a folder and counts what is in it. */
export function report(folder: string): Report {
  const files = readDossierFiles(folder);
  const { dossier } = parseDossier(files);
  const errors = [
    ...checkDossier(files).map(errorLine),
    ...formerErrors(folder, dossier),
    ...imprintErrors(folder, dossier),
    ...languageErrors(folder, dossier.manifest.languages),
  ];
  if (errors.length > 0) return { sound: false, errors };
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
