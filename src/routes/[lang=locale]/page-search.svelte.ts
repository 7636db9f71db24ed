import { goto } from '$app/navigation';
import type { Search, SearchHost } from '$lib/atlas/search.svelte';
import type { SearchEntry } from '$lib/dossier/search/entries';
import type { LocaleCode } from '$lib/i18n/locales';
import type { Point } from '$lib/base/decimal-text';
import { formatCamera, lookAtTyped } from '$lib/link/camera';
import { formatLink } from '$lib/link/link';
import { homePath } from '$lib/link/paths';
import { resultPath } from '$lib/link/result-path';
import { defaultView } from '$lib/dossier/view/view';

/** The search of a page without a map: it shows nothing itself, and each result leads to a page that does. */
export class PageSearch implements SearchHost {
  readonly #language: () => LocaleCode;
  readonly #search: Search;
  typed = $state('');
  readonly matches = '';
  readonly own = null;

  constructor(language: () => LocaleCode, search: Search) {
    this.#language = language;
    this.#search = search;
  }

  href(entry: SearchEntry): string {
    return resultPath(entry, this.#language(), '');
  }

  hides(): boolean {
    return false;
  }

  settle(): void {
    // The address of such a page has no part for it.
  }

  choose(entry: SearchEntry): void {
    const path = this.href(entry);
    this.clear();
    void goto(path);
  }

  /** The search of the page with the map, which is there then, tells of the point. */
  goTo(point: Point, decimals: number): void {
    this.clear();
    const { camera } = lookAtTyped(point, decimals);
    void goto(homePath(this.#language()) + formatCamera(camera)).then(() =>
      this.#search.host?.goTo(point, decimals),
    );
  }

  showMatches(): void {
    const path = matchesPath(this.#language(), this.typed);
    this.clear();
    void goto(path);
  }

  clear(): void {
    this.typed = '';
  }
}

/** The address of the map that shows only the facts matching some words. */
export function matchesPath(language: LocaleCode, words: string): string {
  const view = { ...defaultView, matches: words.trim() };
  return homePath(language) + formatLink({ view, camera: null, typed: '' });
}
