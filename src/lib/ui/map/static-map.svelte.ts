import type { StaticViewport } from '$lib/static-map/static-viewport';
import { fetchBaseMap } from './fetch-base-map';

/** A map without WebGL: where it looks, and its base map; `null` keeps the base map that the page's HTML has. */
export interface DrawnMap {
  baseMap: string | null;
  viewport: StaticViewport;
}

/** Whether a page came with a map in its HTML: one that is being made has a base map for it. */
export function isInPage(map: string, baseMap: string | null): boolean {
  if (typeof document === 'undefined') return baseMap !== null;
  return document.querySelector(`#${map} > .static-map`) !== null;
}

/** What a static map needs to know, all of it as it is at the moment. */
export interface StaticMapOptions {
  /** The map that came in the page's HTML; null where a browser has made the page by itself. */
  first: DrawnMap | null;
  /** The first view, of which a base map can be fetched; null where the page's own is the only one. */
  whole: StaticViewport | null;
  /** Whether it has given way to a live one. */
  isGone(): boolean;
  /** Whether there will be no live one. */
  isAll(): boolean;
  /** What the page is about. */
  subject(): string;
}

/**
 * The static map of a page: the one in its HTML until that gives way. Where it is all the map that there is, and gone
 * or of somewhere else, the first view's is fetched. To be made while its component is.
 */
export class StaticMapOfPage {
  #first = $state.raw<DrawnMap | null>(null);
  #fetched = $state.raw<DrawnMap | null>(null);
  readonly current = $derived(this.#first ?? this.#fetched);

  constructor({ first, whole, isGone, isAll, subject }: StaticMapOptions) {
    this.#first = first;
    const firstSubject = subject();
    $effect(() => {
      if (isGone() || (isAll() && whole && subject() !== firstSubject)) this.#first = null;
    });
    $effect(() => {
      if (!isAll() || this.#first || !whole) return;
      void fetchBaseMap().then((baseMap) => {
        this.#fetched = baseMap === null ? null : { baseMap, viewport: whole };
      });
    });
  }
}
