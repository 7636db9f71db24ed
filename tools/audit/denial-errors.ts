import type { DataError } from '../../src/lib/dossier/contract/data-error';
import { fileNames } from '../../src/lib/dossier/contract/file-names';
import type { RawFact } from '../../src/lib/dossier/contract/schema';
import type { Allowances } from './allowances';

/**
 * Every fact that tells no other version, though it cites a work that other facts cite for a denial: then a paragraph
 * was read for what it says, and not for what it takes back. An allowance that nothing needs is an error too.
 */
export function denialErrors(
  facts: readonly RawFact[],
  allowed: Allowances['undenied'],
): DataError[] {
  const denials = new Map(
    facts.flatMap((fact) =>
      fact.attributions
        .filter(({ stance }) => stance === 'denies')
        .flatMap(({ references }) => references.map((reference) => [reference, fact.id] as const)),
    ),
  );
  const found = facts.filter(tellsOneVersion).flatMap((fact) =>
    citedBy(fact)
      .filter((reference) => denials.has(reference))
      .map((reference) => ({ id: fact.id, reference })),
  );
  return [
    ...found
      .filter((one) => !allowed.some((allowance) => allows(allowance, one)))
      .map(({ id, reference }) => ({
        file: fileNames.facts,
        id,
        reason: `cites "${reference}", a denial in "${denials.get(reference) ?? ''}", and tells none`,
      })),
    ...allowed
      .flatMap(({ ids, reference }) => ids.map((id) => ({ id, reference })))
      .filter(
        (one) => !found.some(({ id, reference }) => id === one.id && reference === one.reference),
      )
      .map(({ id, reference }) => ({
        file: 'allowances.json',
        id,
        reason: `is allowed to tell no denial of "${reference}", which it need not`,
      })),
  ];
}

function allows(
  { ids, reference }: Allowances['undenied'][number],
  one: { id: string; reference: string },
): boolean {
  return reference === one.reference && ids.includes(one.id);
}

function tellsOneVersion({ attributions }: RawFact): boolean {
  return attributions.every(({ stance }) => stance === 'asserts' || stance === 'reports');
}

function citedBy({ attributions }: RawFact): string[] {
  return [...new Set(attributions.flatMap(({ references }) => references))];
}
