import type { DataError } from '../../src/lib/dossier/contract/data-error';
import { fileNames } from '../../src/lib/dossier/contract/file-names';
import type { RawFact } from '../../src/lib/dossier/contract/schema';
import type { Allowances } from './allowances';

/**
 * Facts of one paragraph with the same parties, places and date: a reader would call them one thing, with details.
 * An allowance that no facts need is an error too.
 */
export function grainErrors(facts: readonly RawFact[], allowed: Allowances['apart']): DataError[] {
  const groups = new Map<string, string[]>();
  for (const fact of facts) {
    for (const paragraph of paragraphsOf(fact)) {
      const key = `${paragraph} ${sameness(fact)}`;
      groups.set(key, [...(groups.get(key) ?? []), fact.id]);
    }
  }
  const found = [...groups.values()].filter((ids) => ids.length > 1);
  const unique = [...new Map(found.map((ids) => [ids.join(' '), ids])).values()];
  const isIn = (ids: readonly string[], all: readonly string[]) =>
    ids.every((id) => all.includes(id));
  return [
    ...unique
      .filter((ids) => !allowed.some((allowance) => isIn(ids, allowance.ids)))
      .map((ids) => ({
        file: fileNames.facts,
        id: ids[0] ?? '-',
        reason: `is of one paragraph with ${ids.slice(1).join(', ')}, and of the same parties, places and date`,
      })),
    ...allowed
      .filter((allowance) => !unique.some((ids) => isIn(ids, allowance.ids)))
      .map(({ ids }) => ({
        file: 'allowances.json',
        id: ids[0] ?? '-',
        reason: `is allowed to stand apart from ${ids.slice(1).join(', ')}, which it need not`,
      })),
  ];
}

/** The paragraphs of running text that a fact rests on. */
function paragraphsOf({ attributions }: RawFact): Set<string> {
  return new Set(
    attributions
      .filter(({ where = 'text' }) => where === 'text')
      .map(({ document, paragraph }) => `${document} ${paragraph}`),
  );
}

function sameness({ places, actors, date }: RawFact): string {
  return JSON.stringify([[...places].sort(), [...actors].sort(), date?.edtf ?? null]);
}
