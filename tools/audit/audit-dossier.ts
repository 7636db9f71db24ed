import { agreementFaults } from './agreement-errors';
import type { Allowances } from './allowances';
import { attributionFaults } from './attribution-errors';
import { citationFaults } from './citation-errors';
import { copiedWords } from './copied-words';
import { coverageFaults } from './coverage-errors';
import { denialFaults } from './denial-errors';
import type { Digest } from './digest';
import { grainFaults } from './grain-errors';
import { loadedWordFaults } from './loaded-words';
import { nameFaults } from './name-errors';
import type { Names } from './names';
import { ownTexts } from './own-texts';
import { placingFaults } from './placing-errors';
import { scriptFaults, untranslatedFaults } from './script-errors';
import { tenseFaults } from './tense-errors';
import type { Fault } from '../../src/lib/dossier/contract/data-error';
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
): Fault[] {
  const texts = ownTexts(raw);
  const properNames = allowances.properNames.map(({ name }) => name);
  return [
    ...nameFaults(raw, digest, names),
    ...attributionFaults(raw, digest),
    ...placingFaults(raw, digest),
    ...citationFaults(raw, digest),
    ...coverageFaults(raw, digest),
    ...copiedWords(texts, digest, properNames),
    ...scriptFaults(texts),
    ...untranslatedFaults(texts),
    ...loadedWordFaults(texts, allowances.loadedWords),
    ...denialFaults(raw.facts, allowances.undenied),
    ...grainFaults(raw.facts, allowances.apart),
    ...tenseFaults(raw.facts, allowances.present),
    ...agreementFaults(raw.facts),
  ];
}
