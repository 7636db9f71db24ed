import { defaultView, type View } from '$lib/dossier/view/view';
import type { Camera } from '$lib/base/mercator';
import { formatCamera, parseCamera } from './camera';
import { readQuery, writeQuery } from './query-codec';
import { readOwnEntry, writeOwnEntry, type OwnEntry } from './own-entry';
import { dataAddresses, queryKeys, type Known, type MapQuery } from './query-keys';

/** What a link says beyond its path. */
export interface LinkState {
  view: View;
  camera: Camera | null;
  /** What stands in the search field. */
  typed: string;
  /** The whole addresses of data that the link brings along, with blanks between them; empty for none. */
  data: string;
  /** The entry of these data that stands open; null for none. */
  entry: OwnEntry | null;
}

const defaults: MapQuery = { ...defaultView, typed: '', data: '', entry: '' };
const nothing: Known = { years: [], layers: [], actors: [], documents: [] };

/**
 * Reads a link's query and fragment. Nonsense falls back to that key's default; the rest still holds. Data that are still
 * to come may have any years: those of the link, and, where `awaitsOwn` says so, others.
 */
export function parseLink(
  url: Pick<URL, 'searchParams' | 'hash'>,
  known: Known,
  awaitsOwn = false,
): LinkState {
  const { searchParams, hash } = url;
  const named = searchParams.get('years')?.split(',').filter(isCell) ?? [];
  const mayHaveMore = awaitsOwn || dataAddresses(searchParams.get('data') ?? '') !== '';
  const years = mayHaveMore ? [...known.years, ...named] : known.years;
  const read = readQuery(queryKeys.map, searchParams, defaults, { ...known, years });
  const { typed, data, entry, ...view } = read;
  return {
    ...{ view, camera: parseCamera(hash), typed: typed || view.matches, data },
    entry: readOwnEntry(entry, data),
  };
}

/** The query and fragment of a view, defaults left out: "?years=2015,undated#5.2/34.51/38.27". */
export function formatLink({
  view,
  camera,
  typed,
  data = '',
  entry = null,
}: Omit<LinkState, 'data' | 'entry'> & Partial<LinkState>): string {
  const written = { ...view, typed, data, entry: writeOwnEntry(entry, data) };
  const query = writeQuery(queryKeys.map, written, nothing);
  return query + (camera ? formatCamera(camera) : '');
}

/** Whether a text is a year, also one before the common era, or a decade, as entries of own data have them. */
function isCell(value: string): boolean {
  return /^(?:-?\d{1,4}|\d{4}s)$/.test(value);
}
