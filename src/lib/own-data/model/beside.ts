import type { Fact } from '$lib/dossier/model/dossier';
import type { Span } from './cells';

/** Km from a place, beyond how far its point may be off, within which an entry is near it. */
export const NEAR_KM = 15;
/** The same for an entry whose title has the place's name. */
export const NAMED_KM = 100;

/** A place of the record that entries may be near to. */
export interface PlaceBeside {
  point: [longitude: number, latitude: number];
  /** How far its point may be off, in km. */
  radiusKm: number;
  /** What it is called, folded as the search folds words. */
  names: string[];
}

/** A fact as far as entries are held against it. */
export interface FactBeside {
  id: string;
  /** Indexes of its places. */
  places: number[];
  /** The years that it is said to be of, by whatever document; empty where none says one. */
  years: Span[];
  /** The words of its statement, folded. */
  words: ReadonlySet<string>;
}

/** What the worker needs of a dossier to hold entries against it. */
export interface RecordBeside {
  places: PlaceBeside[];
  facts: FactBeside[];
}

/** Whether the years of an entry and those of a fact have one in common; unknown where either has none. */
export type Time = 'same' | 'unknown' | 'differs';

/** What the record has beside an entry as a whole. */
export const besides = ['same', 'differs', 'unknown', 'only'] as const;
export type Beside = (typeof besides)[number];

/** A fact near an entry, and how it was found. */
export interface Match {
  fact: string;
  time: Time;
  /** Kilometres between the entry's first position and the fact's nearest place. */
  km: number;
  /** The entry's title has the name of the place. */
  isNamed: boolean;
  /** Words of the title that the fact has too. */
  words: string[];
}

/** One entry beside one fact; `match` is null where nothing of the record is near. */
export interface BesideRow {
  index: number;
  title: string;
  /** When it was, as cells.ts has it. */
  cell: string;
  beside: Beside;
  match: Match | null;
  /** Facts near the entry that have no row of their own. */
  more: number;
}

/** A file held against the record. */
export interface Comparison {
  /** Entries by what the record has beside them. */
  counts: Record<Beside, number>;
  /** Kind by kind, the best fact of each entry first. */
  rows: BesideRow[];
}

/** What an archive of tiles comes to, whose entries cannot be listed. */
export const nothingBeside = (): Comparison => ({
  counts: { same: 0, differs: 0, unknown: 0, only: 0 },
  rows: [],
});

/** A row with what the page knows of it: the file it is from, by id and name, and the fact. */
export interface FiledRow extends BesideRow {
  file: string;
  fileName: string;
  fact: Fact | null;
}

/** Files held against the record. */
export interface FilesBeside {
  counts: Record<Beside, number>;
  /** Kind by kind, as the files have them. */
  rows: FiledRow[];
  /** There are more entries than rows are kept of. */
  isCut: boolean;
}
