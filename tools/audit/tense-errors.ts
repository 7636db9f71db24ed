import type { DataError } from '../../src/lib/dossier/contract/data-error';
import { fileNames } from '../../src/lib/dossier/contract/file-names';
import type { RawFact } from '../../src/lib/dossier/contract/schema';
import type { Allowances } from './allowances';

/** Verbs that say that something is so today; words that are nouns as often are left out. */
const present =
  /\b(?:is|are|isn’t|aren’t|has|have|does|do|can|cannot|will|says|sees|wants|seeks|remains|supports|needs|trains|uses|believes|considers|fights)\b/;

/**
 * Every undated statement in the present tense: what no document dates was so when it was written, and would be read as
 * so today. Only the English is looked at; Chinese verbs have no tense. An allowance that nothing needs is an error too.
 */
export function tenseErrors(
  facts: readonly RawFact[],
  allowed: Allowances['present'],
): DataError[] {
  const found = facts.flatMap(({ id, date, statement }) => {
    const [verb] = present.exec(withoutQuotations(statement['en'] ?? '')) ?? [];
    return date === null && verb !== undefined ? [{ id, verb }] : [];
  });
  return [
    ...found
      .filter(({ id }) => !allowed.some((allowance) => allowance.id === id))
      .map(({ id, verb }) => ({
        file: fileNames.facts,
        id,
        reason: `is undated and in the present tense ("${verb}")`,
      })),
    ...allowed
      .filter(({ id }) => !found.some((one) => one.id === id))
      .map(({ id }) => ({
        file: 'allowances.json',
        id,
        reason: 'is allowed the present tense, which it does not have',
      })),
  ];
}

function withoutQuotations(text: string): string {
  return text.replace(/“[^”]*”/g, '');
}
