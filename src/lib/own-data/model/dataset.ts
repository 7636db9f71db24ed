import type { Comparison, RecordBeside } from './beside';
import type { Group, FeatureDetail, FeatureList } from './outcome';

/** The name under which all layers go that are not told apart; "" is that of features without one. */
export const OTHER_LAYERS = '…';

/** What shows: indexes of groups, and how many groups the page knows of. */
export interface Choice {
  groups: readonly number[];
  known: number;
}

/** In what form features are wanted: features with commas between them, or lines with empty cells for the columns before. */
export type PartForm = ({ format: 'geojson' } | { format: 'csv'; columnsBefore: number }) & {
  /** Stands before the number of an entry in its id, where entries of other files are in the same file. */
  file?: string;
};

/** A dataset in the worker, whatever kind of file it came from. */
export interface OwnDataset {
  readonly groups: readonly Group[];
  readonly layers: readonly string[];
  /** A vector tile for what is on; null where nothing is. */
  tile(
    isOn: IsOn,
    zoom: number,
    x: number,
    y: number,
  ): ArrayBuffer | null | Promise<ArrayBuffer | null>;
  /** The first of the features that are on, and how many they are. */
  list(isOn: IsOn, first: number): Promise<FeatureList>;
  /** The features that share one’s mark on the map at a zoom. */
  near(isOn: IsOn, index: number, zoom: number, first: number): Promise<FeatureList>;
  /** Features that have all of the words in their title, in all years. */
  find(words: string, first: number): Promise<FeatureList>;
  /** Everything of one feature, as text. */
  detail(index: number): Promise<FeatureDetail | null>;
  /** The features that are on as GeoJSON. */
  export(isOn: IsOn): Blob;
  /** The same as a part of a file of the atlas's. */
  exportPart(isOn: IsOn, form: PartForm): Promise<Blob>;
  /** What the record has beside each entry; nothing where entries cannot be listed. */
  compare(record: RecordBeside): Promise<Comparison>;
}

/** Whether a group shows. */
export type IsOn = (group: number) => boolean;

/** Groups found later show where all known groups are on. */
export function isOnFor({ groups, known }: Choice): IsOn {
  const chosen = new Set(groups);
  const isAll = groups.length === known;
  return (group) => (group < known ? chosen.has(group) : isAll);
}
