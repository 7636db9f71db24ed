import { agreementErrors } from './agreement-errors';
import type { Allowances } from './allowances';
import { attributionErrors } from './attribution-errors';
import { citationErrors } from './citation-errors';
import { copiedWords } from './copied-words';
import { coverageErrors } from './coverage-errors';
import { denialErrors } from './denial-errors';
import type { Digest } from './digest';
import { grainErrors } from './grain-errors';
import { loadedWordFaults } from './loaded-words';
import { nameErrors } from './name-errors';
import type { Names } from './names';
import { ownTexts } from './own-texts';
import { placingErrors } from './placing-errors';
import { scriptErrors, untranslatedErrors } from './script-errors';
import { tenseErrors } from './tense-errors';
import type { DataError } from '../../src/lib/dossier/contract/data-error';
import type { RawDossier } from '../../src/lib/dossier/contract/parse';

/**
 * Everything in which a dossier is untrue to its documents or to the rules of its language: attributions and
 * citations that do not stand there, paragraphs unaccounted for, copied words, loaded words, the wrong script.
 * Run by the tests; what readers open is checked by checkDossier, which needs no digest.
 */
export function auditDossier(
  raw: RawDossier,
  digest: Digest,
  names: Names,
  allowances: Allowances,
): DataError[] {
  const texts = ownTexts(raw);
  const properNames = allowances.properNames.map(({ name }) => name);
  return [
    ...nameErrors(raw, digest, names),
    ...attributionErrors(raw, digest),
    ...placingErrors(raw, digest),
    ...citationErrors(raw, digest),
    ...coverageErrors(raw, digest),
    ...copiedWords(texts, digest, properNames),
    ...scriptErrors(texts),
    ...untranslatedErrors(texts),
    ...loadedWordFaults(texts, allowances.loadedWords),
    ...denialErrors(raw.facts, allowances.undenied),
    ...grainErrors(raw.facts, allowances.apart),
    ...tenseErrors(raw.facts, allowances.present),
    ...agreementErrors(raw.facts),
  ];
}
