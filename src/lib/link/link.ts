import { UNDATED } from '$lib/dossier/model/dossier';
import { defaultView, type Filter, type View } from '$lib/dossier/view/view';
import { formatCamera, parseCamera, type Camera } from './camera';

/** The ids that a link may name; others are nonsense and are passed over. */
export interface Known {
  /** Cells of the year strip, without the undated one. */
  years: readonly string[];
  layers: readonly string[];
  actors: readonly string[];
  documents: readonly string[];
}

/** What a link says beyond its path. */
export interface LinkState {
  view: View;
  camera: Camera | null;
  /** What stands in the search field. */
  typed: string;
  /** The whole address of data that the link brings along; empty for none. */
  data: string;
}

/** One row of the link: its key, how the view reads it, and how the view writes it (null: the default, left out). */
interface Parameter {
  key: string;
  read(values: string[], known: Known): Partial<View>;
  write(view: View): string[] | null;
}

/** All dated cells without the undated one have no list of their own to name them. */
const DATED = 'dated';

/** Every layer switched off is a choice too, and an empty value would read as none made. */
const NONE = 'none';

const parameters: readonly Parameter[] = [
  {
    key: 'years',
    read: readYears,
    write: writeYears,
  },
  {
    key: 'layers',
    read(values, known) {
      const layers = values.filter((value) => known.layers.includes(value));
      if (layers.length === 0 && !values.includes(NONE)) return {};
      return { layers: new Set(layers) };
    },
    write({ layers }) {
      if (layers === null) return null;
      return layers.size > 0 ? [...layers].sort() : [NONE];
    },
  },
  filterParameter('actors'),
  filterParameter('documents'),
  {
    key: 'matches',
    read: (values) => ({ matches: wordsIn(values.join(',')) }),
    write: ({ matches }) => (matches === '' ? null : [matches]),
  },
];

/** The choice of years that a list of cells says; none where all of it is nonsense. */
export function readYears(values: readonly string[], known: Pick<Known, 'years'>): Partial<View> {
  const cells = new Set(known.years);
  const years = values.filter((value) => cells.has(value));
  if (years.length > 0) return { years: new Set(years), undated: values.includes(UNDATED) };
  if (values.includes(UNDATED)) return { years: new Set(), undated: true };
  return values.includes(DATED) ? { undated: false } : {};
}

/** A view's choice of years as a list of cells; null for all. */
export function writeYears({ years, undated }: Pick<View, 'years' | 'undated'>): string[] | null {
  if (years === null) return undated ? null : [DATED];
  return [...[...years].sort(), ...(undated ? [UNDATED] : [])];
}

function filterParameter(key: Filter): Parameter {
  return {
    key,
    read(values, known) {
      const chosen = values.filter((value) => known[key].includes(value));
      return chosen.length > 0 ? { [key]: new Set(chosen) } : {};
    },
    write: (view) => (view[key] === null ? null : [...view[key]].sort()),
  };
}

/** The key of the search field. */
const TYPED = 'q';

/** The key of the address of somebody's own data. */
const DATA = 'data';

/** Nobody searches for more than this. */
const MOST_CHARACTERS = 200;

/** A search as a link carries it: as it was typed, unless it is blank. Half a character cannot be written in a link. */
function wordsIn(text: string): string {
  return text.trim() === '' ? '' : text.slice(0, MOST_CHARACTERS).replace(/\p{Surrogate}/gu, '');
}

/** An address that data may be fetched from as a link names it; empty for any other. */
export function dataAddress(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  const isWeb =
    url !== null && /^https?:$/.test(url.protocol) && url.username + url.password === '';
  return isWeb && url.href.length <= LONGEST_ADDRESS ? url.href : '';
}

const LONGEST_ADDRESS = 1000;

function isCell(value: string): boolean {
  return /^\d{4}s?$/.test(value);
}

/** Reads a link's query and fragment. Nonsense falls back to that key's default; the rest still holds. */
export function parseLink(url: Pick<URL, 'searchParams' | 'hash'>, known: Known): LinkState {
  const data = dataAddress(url.searchParams.get(DATA) ?? '');
  const view = parameters.reduce<View>((read, { key, read: parse }) => {
    const values = url.searchParams.get(key)?.split(',') ?? [];
    // Data that are still to come may have any years.
    const years = data === '' ? known.years : [...known.years, ...values.filter(isCell)];
    return { ...read, ...parse(values, { ...known, years }) };
  }, defaultView);
  const typed = wordsIn(url.searchParams.get(TYPED) ?? '');
  return { view, camera: parseCamera(url.hash), typed: typed || view.matches, data };
}

/** The query and fragment of a view, defaults left out: "?years=2015,undated#5.2/34.51/38.27". */
export function formatLink({
  view,
  camera,
  typed,
  data = '',
}: Omit<LinkState, 'data'> & Partial<LinkState>): string {
  const choices = parameters.flatMap(({ key, write }) => {
    const values = write(view);
    return values ? [`${key}=${values.map(encodeURIComponent).join(',')}`] : [];
  });
  const words = wordsIn(typed);
  const search =
    words === '' || words === view.matches ? [] : [`${TYPED}=${encodeURIComponent(words)}`];
  const from = data === '' ? [] : [`${DATA}=${encodeURIComponent(data)}`];
  const query = [...choices, ...search, ...from].join('&');
  return (query && `?${query}`) + (camera ? formatCamera(camera) : '');
}
