/** What a reader hands in: a file, or what was pasted, under a name; or the address of a file. */
export type Source =
  { kind: 'file'; name: string; file: Blob } | { kind: 'address'; address: string };

/** What a column of the reader's data is for. */
export const roles = ['date', 'title', 'layer', 'source', 'longitude', 'latitude'] as const;
export type Role = (typeof roles)[number];

/** The column of each role by its name; null where there is none. */
export type Columns = Record<Role, string | null>;

/** Why a feature was not loaded, or was loaded with a warning. */
export type Reason =
  | 'no-json'
  | 'not-geojson'
  | 'no-geometry'
  | 'no-coordinates'
  | 'out-of-range'
  | 'swapped-axes'
  | 'duplicate-id'
  | 'unclosed-ring'
  | 'self-crossing'
  | 'wrong-winding'
  | 'too-deep'
  | 'too-large'
  | 'cut-off'
  | 'broken-quotes'
  | 'more-cells';

/** Loaded all the same: every reader of GeoJSON turns such rings by itself, and a row has its own cells too. */
export const warnings: ReadonlySet<Reason> = new Set(['wrong-winding', 'more-cells']);

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
        | 'tile-pictures';
    }
  | { reason: 'reference-system'; name: string }
  | { reason: 'no-coordinates'; fields: string[]; fieldCount: number; columns: Columns }
  | {
      reason: 'nothing-sound';
      errors: FeatureError[];
      errorCount: number;
      fields: string[];
      fieldCount: number;
      columns: Columns;
      isTable: boolean;
    };

/** The result of reading a file. */
export type ReadOutcome = { state: 'ready'; summary: Summary } | ({ state: 'failed' } & Failure);

/** In an archive more groups are found as the map moves. */
export type Found = (groups: readonly Group[], layers: readonly string[]) => void;

/** How much has been read, 0 to 1; null where the size is unknown. */
export type Progress = (share: number | null) => void;

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

/** One feature as its popup shows it: all of it is text. */
export interface FeatureDetail extends ListedFeature {
  date: string;
  layer: string;
  source: string;
  properties: [name: string, value: string][];
}
