import type { Group, RowDetail, RowList } from './outcome';

/** The name under which all layers go that are not told apart; "" is that of entries without one. */
export const OTHER_LAYERS = '…';

/** What shows: the places of groups, among as many as the asker knows of. */
export interface Choice {
  groups: readonly number[];
  known: number;
}

/** In what form entries are wanted: features with commas between them, or lines with empty cells for the columns before. */
export type PartForm = { format: 'geojson' } | { format: 'csv'; columnsBefore: number };

/** Data as the worker holds them, whatever kind of file they came from. */
export interface Held {
  readonly groups: readonly Group[];
  readonly layers: readonly string[];
  /** A vector tile for what is on; null where nothing is. */
  tile(
    isOn: IsOn,
    zoom: number,
    column: number,
    line: number,
  ): ArrayBuffer | null | Promise<ArrayBuffer | null>;
  /** The first of the entries that are on, and how many they are. */
  list(isOn: IsOn, first: number): Promise<RowList>;
  /** Entries that show at the mark of one, at a zoom. */
  beside(isOn: IsOn, row: number, zoom: number, first: number): Promise<RowList>;
  /** Entries that have all of the words in their title, in all years. */
  find(words: string, first: number): Promise<RowList>;
  /** Everything of one entry, as text. */
  detail(row: number): Promise<RowDetail | null>;
  /** The entries that are on as GeoJSON. */
  export(isOn: IsOn): Blob;
  /** The same as a part of a file of the atlas's. */
  exportPart(isOn: IsOn, form: PartForm): Promise<Blob>;
}

/** Whether a group shows. */
export type IsOn = (group: number) => boolean;

/** Groups that nobody knows of yet show where all others do. */
export function isOnFor({ groups, known }: Choice): IsOn {
  const chosen = new Set(groups);
  const isAll = groups.length === known;
  return (group) => (group < known ? chosen.has(group) : isAll);
}
