import { goto } from '$app/navigation';
import type { Atlas } from '$lib/atlas/atlas.svelte';
import type { OwnSearch, SearchHost } from '$lib/atlas/search.svelte';
import type { Point } from '$lib/base/decimal-text';
import type { SearchEntry } from '$lib/dossier/search/entries';
import { formatList } from '$lib/i18n/format';
import type { LocaleCode } from '$lib/i18n/locales';
import { factPath } from '$lib/link/paths';
import { resultPath } from '$lib/link/result-path';
import { showsEntry } from '$lib/own-data/model/cells';
import type { FiledFeature } from '$lib/own-data/model/outcome';
import type { OwnData } from '$lib/own-data/state/own-data.svelte';
import { matchesPath } from '../page-search.svelte';

/** Results of the reader's own data that show. */
const OWN_LIMIT = 12;

/** What the search needs of the page around it, all of it as it is at the moment. */
interface MapSearchOptions {
  atlas: Atlas;
  own: OwnData;
  language(): LocaleCode;
  /** Whether a page of its own takes the place of the list. */
  isOnOwnPage(): boolean;
  /** Opens a place over the map. */
  open(id: string): void;
}

/**
 * The search of a page with a map: a place opens over the map, an actor narrows the facts down, all else has a page.
 */
export class MapSearch implements SearchHost {
  readonly #options: MapSearchOptions;

  constructor(options: MapSearchOptions) {
    this.#options = options;
  }

  get typed(): string {
    return this.#options.atlas.typed;
  }

  set typed(words: string) {
    this.#options.atlas.typed = words;
  }

  get matches(): string {
    return this.#options.atlas.view.matches;
  }

  get own(): OwnSearch | null {
    const { own } = this.#options;
    const files = own.files.filter(({ isArchive }) => !isArchive);
    if (files.length === 0) return null;
    return {
      name: formatList(
        files.map(({ summary }) => summary.name),
        this.#options.language(),
      ),
      find: (words) => own.find(words, OWN_LIMIT),
      choose: (feature) => this.#chooseOwn(feature),
    };
  }

  href(entry: SearchEntry): string {
    const { atlas, language } = this.#options;
    return resultPath(entry, language(), atlas.query);
  }

  hides(cell: string): boolean {
    return !showsEntry(this.#options.atlas.view, cell);
  }

  settle(): void {
    this.#options.atlas.settleTyped();
  }

  choose(entry: SearchEntry): void {
    const { atlas, isOnOwnPage, language, open } = this.#options;
    atlas.leaveSearch(entry.kind === 'place' ? atlas.placeOf(entry.id) : null);
    if (entry.kind === 'place') open(entry.id);
    else if (entry.kind === 'actor' && !isOnOwnPage()) atlas.showActor(entry.id);
    else if (entry.kind === 'fact') void goto(factPath(language(), entry.id) + atlas.link);
    else void goto(this.href(entry));
  }

  goTo(point: Point, decimals: number): void {
    this.#options.atlas.lookAtPoint(point, decimals);
  }

  /** A page of its own has no list of what was found. */
  showMatches(): void {
    const { atlas, isOnOwnPage, language } = this.#options;
    if (isOnOwnPage()) void goto(matchesPath(language(), atlas.typed));
    else atlas.showMatches();
  }

  clear(): void {
    this.#options.atlas.clearSearch();
  }

  #chooseOwn(feature: FiledFeature): void {
    const { atlas, own } = this.#options;
    atlas.leaveSearch(null);
    atlas.settleTyped();
    void own.reveal(feature);
  }
}
