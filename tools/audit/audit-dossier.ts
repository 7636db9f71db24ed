import type { Allowances } from './audit/allowances';
import { attributionFaults } from './audit/attribution-faults';
import { citationFaults } from './audit/citation-faults';
import { copiedWords } from './audit/copied-words';
import { coverageFaults } from './audit/coverage-faults';
import type { Digest } from './audit/digest';
import { loadedWordFaults } from './audit/loaded-words';
import { nameFaults } from './audit/name-faults';
import type { Names } from './audit/names';
import { ownTexts } from './audit/own-texts';
import { placingFaults } from './audit/placing-faults';
import { scriptFaults } from './audit/script-faults';
import type { Fault } from './fault';
import type { RawDossier } from './parse';

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
