import { UNDATED } from '$lib/dossier/model/dossier';
import {
  matrixFilters,
  matrixOrders,
  type MatrixFilter,
  type MatrixOrder,
} from '$lib/dossier/view/matrix';
import { defaultView, type Filter, type View } from '$lib/dossier/view/view';
import { inTime } from '$lib/dossier/view/year-cells';
import { MOST_FILES } from '$lib/base/most-files';
import type { QueryKey } from './query-codec';

/** The ids that a link may name; others are nonsense and are passed over. */
export interface Known {
  /** Cells of the year strip, without the undated one. */
  years: readonly string[];
  layers: readonly string[];
  actors: readonly string[];
  documents: readonly string[];
}

/** A choice of years. */
export type Years = Pick<View, 'years' | 'undated'>;

/** What the query of a map says: a view, what stands in the search field, and the addresses of somebody's own data. */
export interface MapQuery extends View {
  typed: string;
  data: string;
  /** The one of their entries that stands open, as own-entry.ts writes it. */
  entry: string;
}

/** What the query of a comparison says: the years of either side, and what holds on both. */
export interface ComparisonQuery extends Omit<View, 'years' | 'undated'> {
  first: Years;
  second: Years;
  data: string;
}

/** What the query of the page of sources says. */
export interface SourcesQuery {
  show: MatrixFilter;
  order: MatrixOrder;
}

/** What the query of an experiment says: ids of documents and of works that it leaves out. */
export interface ExperimentQuery {
  without: readonly string[];
}

/** All dated cells without the undated one have no list of their own to name them. */
export const DATED = 'dated';
/** Switching every layer off is a choice too; an empty value would mean no choice. */
export const NONE = 'none';
/** All years are a choice on a comparison, where a side without one has a year of its own. */
export const ALL = 'all';
/** Nobody searches for more characters than this, and no address of data is longer. */
const MAX_CHARACTERS = 200;
const LONGEST_ADDRESS = 1000;

const allYears: Years = { years: defaultView.years, undated: defaultView.undated };

/** The choice of years that a list of cells says; null where all of it is nonsense. */
export function readYears(values: readonly string[], known: readonly string[]): Years | null {
  const years = values.filter((value) => known.includes(value));
  if (years.length > 0) return { years: new Set(years), undated: values.includes(UNDATED) };
  if (values.includes(UNDATED)) return { years: new Set(), undated: true };
  return values.includes(DATED) ? { years: null, undated: false } : null;
}

/** A choice of years as a list of cells in time, the undated last; null for all. */
export function writeYears({ years, undated }: Years): string[] | null {
  if (years === null) return undated ? null : [DATED];
  return [...[...years].sort(inTime), ...(undated ? [UNDATED] : [])];
}

/** An address that data may be fetched from as a link names it; empty for any other. */
export function dataAddress(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  const isWeb =
    url !== null && /^https?:$/.test(url.protocol) && url.username + url.password === '';
  return isWeb && url.href.length <= LONGEST_ADDRESS ? url.href : '';
}

/** The same for several addresses, with blanks between them, which a whole address has none of. */
export function dataAddresses(text: string): string {
  const addresses = text
    .split(/\s+(?=https?:)/)
    .map(dataAddress)
    .filter(Boolean);
  return [...new Set(addresses)].slice(0, MOST_FILES).join(' ');
}

/** The addresses of such a text, each by itself; none of an empty one. */
export function addressList(text: string): string[] {
  return text.split(' ').filter(Boolean);
}

const layers: QueryKey<Pick<View, 'layers'>, Known> = {
  key: 'layers',
  read(text, known) {
    const values = text.split(',');
    const found = values.filter((value) => known.layers.includes(value));
    return found.length > 0 || values.includes(NONE) ? { layers: new Set(found) } : {};
  },
  write: ({ layers: chosen }) => {
    if (chosen === null) return '';
    return chosen.size > 0 ? listed([...chosen].sort()) : NONE;
  },
};

const filterKey = <F extends Filter>(key: F): QueryKey<Pick<View, F>, Known> => ({
  key,
  read(text, known) {
    const found = text.split(',').filter((value) => known[key].includes(value));
    return found.length > 0 ? ({ [key]: new Set(found) } as unknown as Pick<View, F>) : {};
  },
  write: (view) => (view[key] === null ? '' : listed([...view[key]].sort())),
});

const matches: QueryKey<Pick<View, 'matches'>> = {
  key: 'matches',
  read: (text) => ({ matches: wordsIn(text) }),
  write: (view) => encodeURIComponent(view.matches),
};

const data: QueryKey<{ data: string }> = {
  key: 'data',
  read: (text) => ({ data: dataAddresses(text) }),
  write: (state) => encodeURIComponent(state.data),
};

/** What narrows the facts down on every page with a map, whatever the years. */
const filters = [layers, filterKey('actors'), filterKey('documents'), matches] as const;

const sideYears = (
  key: string,
  side: 'first' | 'second',
): QueryKey<ComparisonQuery, SidesKnown> => ({
  key,
  read(text, { known, cells }) {
    const values = text.split(',');
    if (values.includes(ALL)) return { [side]: allYears };
    const own = readYears(values, known.years) ?? readYears([cells[side]], known.years);
    return { [side]: own ?? allYears };
  },
  write(state, { cells }) {
    const values = writeYears(state[side]) ?? [ALL];
    return values.length === 1 && values[0] === cells[side] ? '' : listed(values);
  },
});

/** What a comparison may name, and the years of its sides where the link names none. */
export interface SidesKnown {
  known: Known;
  cells: { first: string; second: string };
}

/** The keys of every query that the atlas reads, by page, in the order in which they are written. */
export const queryKeys: {
  map: readonly QueryKey<MapQuery, Known>[];
  comparison: readonly QueryKey<ComparisonQuery, SidesKnown>[];
  sources: readonly QueryKey<SourcesQuery>[];
  experiment: readonly QueryKey<ExperimentQuery>[];
} = {
  experiment: [
    {
      key: 'without',
      read: (text) => ({
        without: [...new Set(text.split(',').filter((id) => /^[a-z0-9-]+$/.test(id)))],
      }),
      write: ({ without }) => listed([...without].sort()),
    },
  ],
  map: [
    {
      key: 'years',
      read: (text, known) => readYears(text.split(','), known.years) ?? {},
      write: (view) => listed(writeYears(view) ?? []),
    },
    ...filters,
    {
      key: 'q',
      read: (text) => ({ typed: wordsIn(text) }),
      // Said once where the facts are narrowed down to it.
      write: ({ typed, matches: narrowed }) =>
        wordsIn(typed) === narrowed ? '' : encodeURIComponent(wordsIn(typed)),
    },
    data,
    {
      key: 'entry',
      read: (text) => ({ entry: text }),
      write: ({ entry }) => encodeURIComponent(entry),
    },
  ],
  comparison: [
    sideYears('years', 'first'),
    sideYears('against', 'second'),
    ...filters.map(({ key, read, write }): QueryKey<ComparisonQuery, SidesKnown> => ({
      key,
      read: (text, { known }) => read(text, known),
      write: (state, { known }) => write(state, known),
    })),
    data,
  ],
  sources: [
    {
      key: 'show',
      read: (text) => ({ show: matrixFilters.find((name) => name === text) ?? 'all' }),
      write: ({ show }) => (show === 'all' ? '' : show),
    },
    {
      key: 'order',
      read: (text) => ({ order: matrixOrders.find((name) => name === text) ?? 'time' }),
      write: ({ order }) => (order === 'time' ? '' : order),
    },
  ],
};

/** A list as an address holds it. */
function listed(values: readonly string[]): string {
  return values.map(encodeURIComponent).join(',');
}

/** A search as a link carries it: as it was typed, unless it is blank. Half a character cannot be written in a link. */
function wordsIn(text: string): string {
  return text.trim() === '' ? '' : text.slice(0, MAX_CHARACTERS).replace(/\p{Surrogate}/gu, '');
}
