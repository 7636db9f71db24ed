import type { DateForm, Encoding, PairOrder } from './forms';
import type { Properties } from './properties';

/** What a reader hands in: a file, or what was pasted, under a name; or the address of a file. */
export type Source =
  { kind: 'file'; name: string; file: Blob } | { kind: 'address'; address: string };

/** What a column of the reader's data is for. */
export const roles = ['date', 'end', 'title', 'layer', 'source', 'longitude', 'latitude'] as const;
export type Role = (typeof roles)[number];

/** The column of each role by its name; null where there is none. */
export type Columns = Record<Role, string | null>;

/** What a reader has put right of how a file is read: all else the atlas finds by itself. */
export interface Recipe {
  columns?: Partial<Columns>;
  dates?: DateForm;
  order?: PairOrder;
  encoding?: Encoding;
}

/** Values of a column that were not understood: how many, and the first of them. */
export interface Unread {
  count: number;
  examples: string[];
}

/** Something about a file as a whole that its reader should know. */
export interface Remark {
  kind:
    | 'rows-above'
    | 'tag-row'
    | 'repeated-heading'
    | 'not-a-number'
    | 'one-of-several'
    | 'more-at-address'
    | 'open-ends'
    | 'repeated-ids'
    | 'unknown-prefix';
  count: number;
  /** Names, an address, what stood there; empty where the count says all. */
  detail: string;
}

/** How a file was read, and why: what its reader can put right. */
export interface Reading {
  dates: DateForm;
  /** How the dates may be written too, where they cannot be read so: never taken without asking. */
  offer: DateForm | null;
  order: PairOrder;
  /** As browsers call it; empty where the format has its own. */
  encoding: string;
  why: Record<Role, 'chosen' | 'heading' | 'values' | null>;
  unread: Partial<Record<Role, Unread>>;
  remarks: Remark[];
  /** The first entries, to show what a choice makes of them. */
  sample: Properties[];
}

/** What a choice makes of one entry of a sample: the cell of its years, and its position as text; empty for none. */
export interface ReadSample {
  title: string;
  date: string;
  cell: string;
  place: string;
  position: string;
}

/** Why a feature was not loaded, or was loaded with a warning. */
export type Reason =
  | 'no-json'
  | 'not-geojson'
  | 'no-geometry'
  | 'no-coordinates'
  | 'out-of-range'
  | 'swapped-axes'
  | 'unclosed-ring'
  | 'self-crossing'
  | 'wrong-winding'
  | 'too-deep'
  | 'too-large'
  | 'cut-off'
  | 'broken-quotes'
  | 'more-cells'
  | 'null-island'
  | 'beyond-180'
  | 'total-row'
  | 'heading-again';

/** Loaded all the same: what is odd about them takes nothing away from what they say. */
export const warnings: ReadonlySet<Reason> = new Set([
  'wrong-winding',
  'more-cells',
  'self-crossing',
  'beyond-180',
]);

/** One bad feature: where it stands among the features of the file, from 1, and why it is bad. */
export interface FeatureError {
  position: number;
  reason: Reason;
  /** What stands there, as far as it tells more: a position, an id. */
  detail: string;
}

/** Features of one cell of the years and one layer: what is shown and hidden together. */
export interface Group {
  cell: string;
  layer: string;
  count: number;
}

/** The zooms that an archive has tiles of. */
export interface Zooms {
  minZoom: number;
  maxZoom: number;
}

/** What is known of data that was read; the features themselves stay in the worker. */
export interface Summary {
  name: string;
  /** Where it came from; null for a file. */
  address: string | null;
  /** How many features there are; 0 for a tile archive, which cannot be counted. */
  count: number;
  /** The zooms of an archive of tiles, which is read where the map looks; null for a file that was read as a whole. */
  archive: Zooms | null;
  groups: readonly Group[];
  /** The layers in order of size, "" where a feature has none, and last all others as one, `OTHER_LAYERS`. */
  layers: readonly string[];
  /** [west, south, east, north] in degrees. */
  bounds: [number, number, number, number];
  /** Columns for the reader to choose from, those in use among them, and how many there are. */
  fields: string[];
  fieldCount: number;
  columns: Columns;
  /** Whether coordinates are columns too, as in a table. */
  isTable: boolean;
  /** Features with a date that says no year. */
  unreadDates: number;
  /** How it was read; null for an archive of tiles. */
  reading: Reading | null;
  errors: FeatureError[];
  /** How many there are: of a great many, only the first are kept. */
  errorCount: number;
}

/** Why a file as a whole gives nothing. */
export type Failure =
  | {
      reason:
        | 'no-data'
        | 'packed'
        | 'too-large'
        | 'unreachable'
        | 'unreadable'
        | 'no-reader'
        | 'stalled'
        | 'no-ranges'
        | 'tile-pictures'
        | 'too-many';
    }
  | { reason: 'reference-system'; name: string }
  /** A format that is known and not read. */
  | { reason: 'other-format'; format: OtherFormat }
  /** A file that only says where another one is. */
  | { reason: 'elsewhere'; address: string }
  | {
      reason: 'no-coordinates';
      fields: string[];
      fieldCount: number;
      columns: Columns;
      reading: Reading;
    }
  | {
      reason: 'nothing-sound';
      errors: FeatureError[];
      errorCount: number;
      fields: string[];
      fieldCount: number;
      columns: Columns;
      isTable: boolean;
      reading: Reading;
    };

/** Formats that are told apart and not read: each has a sentence on what to do instead. */
export const otherFormats = [
  'geopackage',
  'parquet',
  'pdf',
  'picture',
  'page',
  'word',
  'project',
  'shapefile-part',
  'archive',
  'locked',
  'database',
  'geodatabase',
] as const;
export type OtherFormat = (typeof otherFormats)[number];

/** The result of reading a file. */
export type ReadOutcome = { state: 'ready'; summary: Summary } | ({ state: 'failed' } & Failure);

/** In an archive more groups are found as the map moves. */
export type Found = (groups: readonly Group[], layers: readonly string[]) => void;

/**
 * How much has been read, 0 to 1; null where the size is unknown. `seconds`: how long it may be before more is heard, where
 * the next step cannot tell how far it is.
 */
export type Progress = (share: number | null, seconds?: number) => void;

/** One feature as lists show it. */
export interface ListedFeature {
  index: number;
  /** How many features it stands for: more than one where an archive has them together. */
  count: number;
  title: string;
  /** The index of its group. */
  group: number;
  cell: string;
  /** Longitude and latitude to look at. */
  point: [number, number];
}

/** The first features of a list, and how many there are in all. */
export interface FeatureList {
  features: ListedFeature[];
  count: number;
}

/** A feature among those of several files, by the id of its own. */
export interface FiledFeature extends ListedFeature {
  file: string;
}

export interface FiledList {
  features: FiledFeature[];
  count: number;
}

/** One feature as its popup shows it: all of it is text. */
export interface FeatureDetail extends ListedFeature {
  date: string;
  layer: string;
  source: string;
  properties: [name: string, value: string][];
}
