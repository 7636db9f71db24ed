import type { DataError } from '../../src/lib/dossier/contract/data-error';
import { fileNames } from '../../src/lib/dossier/contract/file-names';
import type { RawFact } from '../../src/lib/dossier/contract/schema';

/** Which share of their words two sentences must have in common to say the same. */
const MAX_ALIKE = 0.8;
const negation = /^(?:not?|never|none|nobody|neither|nor|without|denied|cannot|\w+n’t)$/;
const small = new Set(
  'a an the of in on at to by for from with and or that it its was were is are had has been be says said'.split(
    ' ',
  ),
);

/**
 * Every version that is entered as disputing a fact and says what the statement says, or what a document says that bears
 * it out: a quarrel that no document has. Only the English is compared.
 */
export function agreementErrors(facts: readonly RawFact[]): DataError[] {
  return facts.flatMap(({ id, statement, attributions }) => {
    const borneOut = attributions.filter(
      ({ stance }) => stance === 'asserts' || stance === 'reports',
    );
    const said = [statement, ...borneOut.map(({ reading }) => reading)].flatMap(
      (text) => text?.['en'] ?? [],
    );
    return attributions
      .filter(({ stance, date }) => stance === 'disputes' && date === undefined)
      .filter(({ reading }) => said.some((text) => sayTheSame(reading?.['en'] ?? '', text)))
      .map(({ document, paragraph }) => ({
        file: fileNames.facts,
        id,
        reason: `is disputed at paragraph ${paragraph} of ${document} by a version that agrees with it`,
      }));
  });
}

function sayTheSame(one: string, other: string): boolean {
  const [mine, yours] = [wordsOf(one), wordsOf(other)];
  if (mine.length === 0 || isNegated(mine) !== isNegated(yours)) return false;
  const numbers = (words: string[]) => words.filter((word) => /\d/.test(word)).join(' ');
  if (numbers(mine) !== numbers(yours)) return false;
  const common = mine.filter((word) => yours.includes(word)).length;
  return common / Math.max(mine.length, yours.length) >= MAX_ALIKE;
}

function isNegated(words: readonly string[]): boolean {
  return words.filter((word) => negation.test(word)).length % 2 === 1;
}

/** The words of a sentence that tell, each once. */
function wordsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}’]+/gu) ?? [];
  return [...new Set(words)].filter((word) => !small.has(word)).sort();
}
