import { defaultView, type View } from '$lib/dossier/view/view';
import { formatCamera, parseCamera, type Camera } from './camera';
import { readQuery, writeQuery } from './query-codec';
import { dataAddresses, queryKeys, type Known, type MapQuery } from './query-keys';

/** What a link says beyond its path. */
export interface LinkState {
  view: View;
  camera: Camera | null;
  /** What stands in the search field. */
  typed: string;
  /** The whole addresses of data that the link brings along, with blanks between them; empty for none. */
  data: string;
}

const defaults: MapQuery = { ...defaultView, typed: '', data: '' };
const nothing: Known = { years: [], layers: [], actors: [], documents: [] };

/** Reads a link's query and fragment. Nonsense falls back to that key's default; the rest still holds. */
export function parseLink(url: Pick<URL, 'searchParams' | 'hash'>, known: Known): LinkState {
  const { searchParams, hash } = url;
  // Data that are still to come may have any years.
  const named = searchParams.get('years')?.split(',').filter(isCell) ?? [];
  const hasData = dataAddresses(searchParams.get('data') ?? '') !== '';
  const years = hasData ? [...known.years, ...named] : known.years;
  const read = readQuery(queryKeys.map, searchParams, defaults, { ...known, years });
  const { typed, data, ...view } = read;
  return { view, camera: parseCamera(hash), typed: typed || view.matches, data };
}

/** The query and fragment of a view, defaults left out: "?years=2015,undated#5.2/34.51/38.27". */
export function formatLink({
  view,
  camera,
  typed,
  data = '',
}: Omit<LinkState, 'data'> & Partial<LinkState>): string {
  const query = writeQuery(queryKeys.map, { ...view, typed, data }, nothing);
  return query + (camera ? formatCamera(camera) : '');
}

function isCell(value: string): boolean {
  return /^\d{4}s?$/.test(value);
}
