import { createContext } from 'svelte';
import type { Point } from '$lib/base/decimal-text';
import type { Dossier } from '$lib/dossier/model/dossier';
import { searchEntries, type SearchEntry } from '$lib/dossier/search/entries';
import { factsFound } from '$lib/dossier/search/results';
import type { SearchHit, SearchIndex } from '$lib/dossier/search/search-index';
import type { Found } from '$lib/dossier/view/view';
import type { FiledFeature, FiledList } from '$lib/own-data/model/outcome';

/** Where the search gets what it needs, when it first needs it; null where that fails. */
export interface SearchSource {
  code(): Promise<((entries: readonly SearchEntry[]) => SearchIndex) | null>;
  entries(): Promise<SearchEntry[] | null>;
}

/** The reader's own data beside the atlas, as far as the search is about them. */
export interface OwnSearch {
  /** What the files are called. */
  readonly name: string;
  find(words: string): Promise<FiledList>;
  choose(feature: FiledFeature): void;
}

/** The page around the search: the map narrows itself down by it, other pages lead to the map. */
export interface SearchHost {
  /** What stands in the field. */
  typed: string;
  /** Words that the facts are narrowed down to; empty where they are not. */
  readonly matches: string;
  /** The reader's own data; null where the page has none. */
  readonly own: OwnSearch | null;
  /** The address of a result, as a link. */
  href(entry: SearchEntry): string;
  /** Whether the reader’s choice of years hides a cell’s facts. */
  hides(cell: string): boolean;
  /** Goes to a point whose coordinates stand in the field. */
  goTo(point: Point, decimals: number): void;
  /** The reader has stopped typing. */
  settle(): void;
  choose(entry: SearchEntry): void;
  /** Shows all facts that match what stands in the field. */
  showMatches(): void;
  clear(): void;
}

/**
 * The search of one open atlas. Until all languages are there, and where they never come, it looks through the
 * dossier of the page, which has one.
 */
export class Search {
  readonly #source: SearchSource;
  readonly #dossier: () => Dossier | null;
  #make = $state.raw<Awaited<ReturnType<SearchSource['code']>>>(null);
  #entries = $state.raw<SearchEntry[] | null>(null);
  readonly #index = $derived.by<SearchIndex | null>(() => {
    if (!this.#make) return null;
    const dossier = this.#dossier();
    return this.#make(this.#entries ?? (dossier ? searchEntries([dossier]) : []));
  });

  /** The page that handles the search itself; null where a result simply navigates away. */
  host = $state.raw<SearchHost | null>(null);
  state = $state<'idle' | 'loading' | 'ready' | 'failed'>('idle');

  constructor(source: SearchSource, dossier: () => Dossier | null) {
    this.#source = source;
    this.#dossier = dossier;
  }

  /** Fetches what the search needs, unless it is there or on its way. After a failure it tries again. */
  async prepare(): Promise<void> {
    if (this.state === 'loading' || this.state === 'ready') return;
    this.state = 'loading';
    this.#make ??= await this.#source.code();
    if (this.#make) this.#entries = await this.#source.entries();
    this.state = this.#entries ? 'ready' : 'failed';
  }

  /** What matches a query, best first; null while it cannot be looked up. */
  hits(query: string): SearchHit[] | null {
    return this.#index?.(query) ?? null;
  }

  /** Ids of the facts that match a query; null while some may be missing. */
  facts(query: string): Found {
    if (this.state === 'idle' || this.state === 'loading') return null;
    const hits = this.hits(query);
    return hits && factsFound(hits);
  }
}

/** The search of this page; reading it outside of one throws. */
export const [getSearch, setSearch] = createContext<Search>();
