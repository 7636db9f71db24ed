import type { Attribution, Dossier, Fact } from '../model/dossier';
import { UNDATED } from '../model/dossier';
import { independentTexts } from '../model/shared-texts';
import { byDate } from './chronological';

/** Which facts the table of facts by documents shows. */
export const matrixFilters = [
  'all',
  'disagreements',
  'one-document',
  'undated',
  'unplaced',
] as const;
export type MatrixFilter = (typeof matrixFilters)[number];

/** By what its rows are ordered and grouped. */
export const matrixOrders = ['time', 'place', 'documents'] as const;
export type MatrixOrder = (typeof matrixOrders)[number];

export interface MatrixRow {
  fact: Fact;
  /** What each document says of it, in the order of the dossier's documents; [] where it is silent. */
  cells: Attribution[][];
}

export interface MatrixGroup {
  /** The cell of the year strip, the place's id, or how many texts and documents speak of it: "1/3". */
  key: string;
  rows: MatrixRow[];
}

const keeps: Record<MatrixFilter, (fact: Fact) => boolean> = {
  all: () => true,
  disagreements: ({ status }) => status === 'disputed',
  'one-document': (fact) => documentCount(fact) === 1,
  undated: ({ cell }) => cell === UNDATED,
  unplaced: ({ places }) => places.length === 0,
};

/** How many facts each filter leaves. */
export function matrixCounts({ facts }: Dossier): Record<MatrixFilter, number> {
  const counts = matrixFilters.map((filter) => [filter, facts.filter(keeps[filter]).length]);
  return Object.fromEntries(counts) as Record<MatrixFilter, number>;
}

/** The rows of the table in groups; undated facts, and facts without a place, come last. */
export function matrixGroups(
  dossier: Dossier,
  filter: MatrixFilter,
  order: MatrixOrder,
): MatrixGroup[] {
  const rank = ranks(dossier)[order];
  const groups = new Map<string, MatrixRow[]>();
  const rows = dossier.facts.filter(keeps[filter]).map((fact) => row(dossier, fact));
  for (const entry of rows) {
    const key = order === 'documents' ? witnessesOf(dossier, entry.fact) : keyOf[order](entry.fact);
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  return [...groups]
    .map(([key, members]) => ({
      key,
      rows: members.sort((one, other) => byDate(one.fact, other.fact)),
    }))
    .sort((one, other) => rank(one.key) - rank(other.key));
}

function row({ documents }: Dossier, fact: Fact): MatrixRow {
  return {
    fact,
    cells: documents.map(({ id }) => fact.attributions.filter(({ document }) => document === id)),
  };
}

/** The key of a fact that has no place. */
export const NO_PLACE = '';

const keyOf: Record<Exclude<MatrixOrder, 'documents'>, (fact: Fact) => string> = {
  time: ({ cell }) => cell,
  place: ({ places: [place] }) => place ?? NO_PLACE,
};

function witnessesOf({ documents }: Dossier, fact: Fact): string {
  return `${independentTexts(fact.attributions, documents)}/${documentCount(fact)}`;
}

/** The numbers of a key of the order by documents. */
export function readWitnesses(key: string): { texts: number; documents: number } {
  const [texts = 0, documents = 0] = key.split('/').map(Number);
  return { texts, documents };
}

function ranks({ places }: Dossier): Record<MatrixOrder, (key: string) => number> {
  return {
    time: (key) => (key === UNDATED ? Infinity : Number.parseInt(key, 10)),
    place: (key) => (key === NO_PLACE ? Infinity : places.findIndex(({ id }) => id === key)),
    documents: (key) => {
      const { texts, documents } = readWitnesses(key);
      return -(texts * 1000 + documents);
    },
  };
}

function documentCount({ attributions }: Fact): number {
  return new Set(attributions.map(({ document }) => document)).size;
}
