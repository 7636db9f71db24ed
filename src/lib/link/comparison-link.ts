import { defaultView, type View } from '$lib/dossier/view/view';
import { formatLink, parseLink, readYears, writeYears, type Known } from './link';
import type { Camera } from './camera';

/** What the link of a comparison says: two views that differ in their years alone, and where both maps look. */
export interface ComparisonState {
  views: readonly [View, View];
  camera: Camera | null;
  /** The address of somebody's own data, which a comparison does not show and gives back to the map. */
  data: string;
}

/** The keys of the two sides’ years. */
const keys = ['years', 'against'] as const;

/** All years are a choice here, since a side without one has a year of its own. */
const ALL = 'all';

/** Every year and the undated. */
const allYears = { years: defaultView.years, undated: defaultView.undated };

/** Reads the link of a comparison. `cells` are the two sides’ years where it names none, or nonsense. */
export function parseComparison(
  url: Pick<URL, 'searchParams' | 'hash'>,
  known: Known,
  cells: readonly [string, string],
): ComparisonState {
  const { view, camera, data } = parseLink(url, known);
  const side = (place: 0 | 1): View => {
    const values = url.searchParams.get(keys[place])?.split(',') ?? [];
    if (values.includes(ALL)) return { ...view, ...allYears };
    const chosen = readYears(values, known);
    const isNone = Object.keys(chosen).length === 0;
    return { ...view, ...allYears, ...(isNone ? readYears([cells[place]], known) : chosen) };
  };
  return { views: [side(0), side(1)], camera, data };
}

/** The query and fragment of a comparison, defaults left out: "?years=2011&against=2016&layers=aid#5/34/38". */
export function formatComparison(
  { views, camera, data }: ComparisonState,
  cells: readonly [string, string],
): string {
  const years = keys.flatMap((key, place) => {
    const values = writeYears(views[place] ?? views[0]) ?? [ALL];
    return values.length === 1 && values[0] === cells[place]
      ? []
      : [`${key}=${values.map(encodeURIComponent).join(',')}`];
  });
  const rest = formatLink({ view: { ...views[0], ...allYears }, camera, typed: '', data });
  if (years.length === 0) return rest;
  return `?${years.join('&')}${rest.replace(/^\?/, '&')}`;
}
