import { defaultView, type View } from '$lib/dossier/view/view';
import type { Camera } from '$lib/base/mercator';
import { formatCamera, parseCamera } from './camera';
import { readQuery, writeQuery } from './query-codec';
import { queryKeys, type ComparisonQuery, type Known, type SidesKnown } from './query-keys';

/** What the link of a comparison says: two views that differ in their years alone, and where both maps look. */
export interface ComparisonState {
  views: readonly [View, View];
  camera: Camera | null;
  /** The address of somebody's own data, which a comparison does not show and returns to the map. */
  data: string;
}

const { years, undated, ...filters } = defaultView;
const defaults: ComparisonQuery = {
  ...filters,
  first: { years, undated },
  second: { years, undated },
  data: '',
};
const nothing: Known = { years: [], layers: [], actors: [], documents: [] };

/** Reads the link of a comparison. `cells` are the two sides’ years where it names none, or nonsense. */
export function parseComparison(
  url: Pick<URL, 'searchParams' | 'hash'>,
  known: Known,
  cells: readonly [string, string],
): ComparisonState {
  const read = readQuery(queryKeys.comparison, url.searchParams, defaults, sides(known, cells));
  const { first, second, data, ...shared } = read;
  return {
    views: [
      { ...shared, ...first },
      { ...shared, ...second },
    ],
    camera: parseCamera(url.hash),
    data,
  };
}

/** The query and fragment of a comparison, defaults left out: "?years=2011&against=2016&layers=aid#5/34/38". */
export function formatComparison(
  { views: [first, second], camera, data }: ComparisonState,
  cells: readonly [string, string],
): string {
  const state: ComparisonQuery = { ...first, first, second, data };
  const query = writeQuery(queryKeys.comparison, state, sides(nothing, cells));
  return query + (camera ? formatCamera(camera) : '');
}

function sides(known: Known, [first, second]: readonly [string, string]): SidesKnown {
  return { known, cells: { first, second } };
}
