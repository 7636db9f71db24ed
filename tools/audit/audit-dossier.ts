import type { Allowances } from './allowances';
import { attributionFaults } from './attribution-errors';
import { citationFaults } from './citation-errors';
import { copiedWords } from './copied-words';
import { coverageFaults } from './coverage-errors';
import type { Digest } from './digest';
import { loadedWordFaults } from './loaded-words';
import { nameFaults } from './name-errors';
import type { Names } from './names';
import { ownTexts } from './own-texts';
import { placingFaults } from './placing-errors';
import { scriptFaults } from './script-errors';
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
    ...loadedWordFaults(texts, allowances.loadedWords),
  ];
}
