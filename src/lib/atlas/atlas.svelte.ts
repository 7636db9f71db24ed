// Long: all that a reader chooses is one state, and each choice is a few lines of it.
import { createContext } from 'svelte';
import type { Point } from '$lib/base/decimal-text';
import type { Dossier, Fact, Place } from '$lib/dossier/model/dossier';
import { withoutChoice, type ActiveChoice } from '$lib/dossier/view/choices';
import type { DossierOutcome } from '$lib/dossier/view/load-dossier';
import { placeRecord, type PlaceRecord } from '$lib/dossier/view/place-record';
import { revealFact } from '$lib/dossier/view/reveal-fact';
import {
  chooseYears,
  defaultView,
  isInYears,
  onlyCell,
  onlyFilter,
  onlyLayer,
  revealCell,
  revealLayer,
  toggleCell,
  toggleFilter,
  toggleLayer,
  type Filter,
  type Found,
  type View,
} from '$lib/dossier/view/view';
import { visible, type Visible } from '$lib/dossier/view/visible';
import { yearCells, type YearCell } from '$lib/dossier/view/year-cells';
import { knownOf } from '$lib/link/known';
import { formatLink, parseLink, type LinkState } from '$lib/link/link';
import { addressList } from '$lib/link/query-keys';
import type { Camera } from '$lib/base/mercator';
import { lookAtTyped } from '$lib/link/camera';
import { withVersion } from '$lib/link/site';
import type { OwnEntry } from '$lib/link/own-entry';
import { countsInStrip } from '$lib/own-data/model/cells';
import { Choice } from './choice.svelte';

/** How the atlas changes the address: a choice makes a step in history, motion replaces the current one. */
export interface Address {
  push(link: string): void;
  replace(link: string): void;
  /** The id of the selected place: the page's own, or the one whose popup or sheet is open. */
  selected(): string | null;
  /** Ids of the facts that the page is about, as a step of the story is; null or without it, all are shown. */
  onlyFacts?(): ReadonlySet<string> | null;
}

/**
 * The state of one open atlas. The dossier is handed in and never changed; the view is the reader's choice;
 * everything else follows from the two.
 */
export class Atlas {
  readonly #outcome: () => DossierOutcome;
  readonly #address: Address;
  readonly #find: (words: string) => Found;
  /** The query of an address that no dossier was there to make sense of: kept as it is until one comes. */
  #unread = '';
  /** The addresses of the data that show, as `data` has them. */
  #ownAddress = '';
  /** Whether own data are being read, or to be brought back from an earlier visit: they may have any years. */
  #awaitsOwn = false;
  /** The fact of the address, so that arriving there twice says the same once. */
  #arrivedAt: string | null = null;
  /** The words of that address, where no index was there to look them up in. */
  #wordsNotLookedUp = '';
  /** Years that the link names and nobody has: data that it offers may have them. */
  #yearsToCome: ReadonlySet<string> = new Set();

  /** What of the dossier is to be seen: the map has it at once, the page a moment after. */
  readonly #choice = new Choice({
    find: ({ matches }) =>
      bothFound(this.#address.onlyFacts?.() ?? null, matches === '' ? null : this.#find(matches)),
    visible: (view, found) => this.dossier && visible(this.dossier, view, found),
    onFollowed: (following) => this.#address[following ? 'replace' : 'push'](this.link),
  });
  /** What stands in the search field. */
  typed = $state('');
  /** Where the reader made the map look; null until a link or a motion tells. */
  camera = $state.raw<Camera | null>(null);
  /** What the map is to hold now, [west, south, east, north] in degrees; null once it has moved, there or elsewhere. */
  wantedBounds = $state.raw<Dossier['bounds'] | null>(null);
  /** A point whose coordinates the reader has typed, and the decimals of a degree to which they said it, until it is told. */
  typedPoint = $state.raw<{ point: Point; decimals: number } | null>(null);
  /** Where it looks by itself before that: no choice, so no part of the address, but part of what is shared. */
  firstCamera: Camera | null = null;
  /** The cell of the years that the reader had hidden and the fact of the address brought back; null where none. */
  revealed = $state.raw<string | null>(null);
  readonly dossier = $derived.by<Dossier | null>(() => {
    const outcome = this.#outcome();
    return outcome.state === 'ready' ? outcome.dossier : null;
  });
  readonly #known = $derived.by(() => knownOf(this.dossier, [...this.ownCounts.keys()]));
  /** How many entries of the reader's own data are of each time, null where nobody counts; empty without data. */
  #own = $state.raw<ReadonlyMap<string, number | null>>(new Map());
  /** The same by the cells of the strip: what lasted is counted in each of its years. */
  readonly ownCounts = $derived.by(() =>
    countsInStrip(this.#own, this.dossier ? yearCells(this.dossier).map(({ cell }) => cell) : []),
  );
  /** The addresses of data that the link brings along, with blanks between them; empty for none. */
  data = $state('');
  /** The entry of these data that the link names, or that stands open now; null for none. */
  entry = $state.raw<OwnEntry | null>(null);
  readonly cells = $derived.by<YearCell[]>(() =>
    this.dossier ? yearCells(this.dossier, [...this.ownCounts.keys()]) : [],
  );
  readonly selected = $derived.by<string | null>(() => this.#address.selected());
  readonly record = $derived.by<PlaceRecord | null>(() =>
    this.selected === null ? null : this.recordOf(this.selected),
  );

  /** `find` looks words up among the facts: null while it cannot. */
  constructor(
    outcome: () => DossierOutcome,
    address: Address,
    find: (words: string) => Found = () => null,
  ) {
    this.#outcome = outcome;
    this.#address = address;
    this.#find = find;
  }

  /** The view as the page has it. */
  get view(): View {
    return this.#choice.view;
  }

  set view(view: View) {
    this.#choice.set(view);
  }

  /** What shows in the view; null without a dossier. */
  get shown(): Visible | null {
    return this.#choice.shown;
  }

  /** The reader's choice and what shows under it, for the map: the page has them when the map has drawn them. */
  get choice(): View {
    return this.#choice.now;
  }

  get drawn(): Visible | null {
    return this.#choice.drawn;
  }

  /** Has the page wait for a map, which tells by `followAfter` when it has drawn a choice. Returns a function that ends it. */
  lead(): () => void {
    return this.#choice.lead();
  }

  /** A map is about to draw the choice of now: the page follows once it has. */
  followAfter(picture: Promise<void>): void {
    this.#choice.followAfter(picture);
  }

  /** Ids of the facts that the words of the view find, of those that the page is about; null is all, or not known yet. */
  get found(): Found {
    return this.#choice.found;
  }

  /** Whether the page is about some facts alone, and the others are dim. */
  get isTelling(): boolean {
    return (this.#address.onlyFacts?.() ?? null) !== null;
  }

  recordOf(id: string): PlaceRecord | null {
    return this.dossier && placeRecord(this.dossier, this.view, id, this.found);
  }

  placeOf(id: string): Place | null {
    return this.dossier?.places.find((place) => place.id === id) ?? null;
  }

  /** The query and fragment that bring back the view and camera of now. */
  get link(): string {
    return this.query + this.#fragment(this.camera);
  }

  /** The same for somebody else's screen: with the camera in any case, and the data's version of now. */
  get shareLink(): string {
    // Not in the reader’s own address: what is read now is of now.
    return withVersion(this.embedLink, this.dossier?.hash);
  }

  /** The same without that, for a frame in somebody else's page, which shows what is told now. */
  get embedLink(): string {
    return this.query + this.#fragment(this.camera ?? this.firstCamera);
  }

  /** The query alone, for links within the atlas. */
  get query(): string {
    return this.#unread || formatLink({ ...this.#linked, camera: null });
  }

  /** Takes view and camera from an address; nonsense in it falls back to the defaults. */
  read(url: Pick<URL, 'searchParams' | 'search' | 'hash'>): void {
    // A choice that the maps know of already is about to be the address; that of the one before comes back here late.
    if (this.#choice.isAhead) return;
    this.#unread = this.dossier ? '' : url.search;
    const { view, camera, typed, data, entry } = parseLink(url, this.#known, this.#awaitsOwn);
    this.view = view;
    this.camera = camera ?? this.camera;
    this.typed = typed;
    const toCome = [...(view.years ?? [])].filter((cell) => this.#mayCome(cell));
    this.#yearsToCome = new Set(toCome);
    // A page that is gone to without them takes no data away from the map.
    this.data = this.#withShown(addressList(data));
    this.entry = entry;
  }

  /**
   * A link to a fact has been opened: the fact is made visible, whatever the link or the last choice hide.
   * No choice of the reader's, so it makes no step in history.
   */
  arriveAt(fact: Fact | null): void {
    if (fact?.id !== this.#arrivedAt) this.revealed = null;
    this.#arrivedAt = fact?.id ?? null;
    this.#wordsNotLookedUp = '';
    if (!fact || !this.dossier) return;
    const { matches } = this.choice;
    const found = matches === '' ? null : this.#find(matches);
    if (found === null) this.#wordsNotLookedUp = matches;
    const view = revealFact(this.choice, fact, this.dossier, found);
    if (view === this.choice) return;
    if (view.matches !== matches) this.typed = '';
    if (!isInYears(this.choice, fact)) this.revealed = fact.cell;
    this.view = view;
    this.#address.replace(this.link);
  }

  /**
   * Words can be looked up now: those that the link of a fact came with are taken back where they do not find it, once.
   * Whatever else was chosen meanwhile stays, other words too.
   */
  lookUpWordsFor(fact: Fact | null): void {
    const words = this.#wordsNotLookedUp;
    const found = words === '' ? null : this.#find(words);
    if (!found) return;
    this.#wordsNotLookedUp = '';
    if (!fact || fact.id !== this.#arrivedAt || found.has(fact.id)) return;
    if (this.choice.matches !== words) return;
    this.#choice.settle();
    if (this.typed === words) this.typed = '';
    this.view = { ...this.view, matches: '' };
    this.#address.replace(this.link);
  }

  /** The reader has stopped typing: what stands in the field is part of the address, and no step in history. */
  settleTyped(): void {
    this.#address.replace(this.link);
  }

  /** Own data are about to be read: years that nobody has stay chosen until `settleOwn`. */
  awaitOwn(): void {
    this.#awaitsOwn = true;
  }

  /** No more own data come unless the reader asks for them. */
  settleOwn(): void {
    this.#awaitsOwn = false;
    if (this.#dropUnknownYears()) this.#address.replace(this.link);
  }

  /**
   * Other data of the reader's than before, or none, by when they are of (own-data/model/cells.ts), and where they came from. Years that nobody
   * has any more are taken out of the choice. Addresses of the link that the reader has not agreed to stay in it, without
   * those that `failed`. The reader chose a file, no view: it makes no step in history.
   */
  showOwn(
    counts: ReadonlyMap<string, number | null>,
    address: string,
    failed: ReadonlySet<string> = new Set(),
  ): void {
    this.#choice.settle();
    this.#own = counts;
    const offered = this.#offered.filter((each) => !failed.has(each));
    this.#ownAddress = address;
    this.data = this.#withShown(offered);
    this.#dropUnknownYears();
    this.#address.replace(this.link);
  }

  /** An entry of data that have an address stands open, or none any more: the address tells, and it makes no step in history. */
  nameEntry(entry: OwnEntry | null): void {
    if (entry === null && this.entry === null) return;
    this.entry = entry;
    this.#address.replace(this.link);
  }

  /** Narrows the facts down to those that match what stands in the field. */
  showMatches(): void {
    this.#choose((view) => ({ ...view, matches: this.typed.trim() }));
  }

  /** Takes the search back, with what it narrowed down. */
  clearSearch(): void {
    this.typed = '';
    if (this.choice.matches === '') this.#address.replace(this.link);
    else this.#choose((view) => ({ ...view, matches: '' }));
  }

  /**
   * A result has been chosen: the address it leads to has no more of the search than what the facts are narrowed
   * down to, and has the layer of its place.
   */
  leaveSearch(place: Place | null): void {
    this.#choice.settle();
    this.typed = this.view.matches;
    if (place) this.view = revealLayer(this.view, place.layer);
  }

  /** Looks at a part of the map that a page brings along. */
  lookAt(bounds: Dossier['bounds']): void {
    this.wantedBounds = [...bounds];
  }

  /** Looks at a point whose coordinates have been typed. */
  lookAtPoint(point: Point, decimals: number): void {
    this.leaveSearch(null);
    this.typed = '';
    this.settleTyped();
    this.typedPoint = { point, decimals };
    this.lookAt(lookAtTyped(point, decimals).bounds);
  }

  toggleCell(cell: string): void {
    this.#choose((view) => toggleCell(view, cell));
  }

  /** Shows these years and no others. `following` tells that it goes on from the choice before, as a drag does. */
  showYears(years: readonly string[], following = false): void {
    this.#choose((view) => chooseYears(view, years, this.#known.years), following);
  }

  /** Shows one cell and no other, or all of them. */
  showOnly(cell: string | null): void {
    this.#choose((view) => onlyCell(view, cell));
  }

  /** Shows a cell beside what shows already. */
  revealCell(cell: string): void {
    this.#choose((view) => revealCell(view, cell));
  }

  /** Shows one layer, one actor or one document, and no other. */
  showOnlyLayer(layer: string): void {
    this.#choose((view) => onlyLayer(view, layer));
  }

  showOnlyFilter(filter: Filter, id: string): void {
    this.#choose((view) => onlyFilter(view, filter, id));
  }

  /** Takes one choice back. */
  removeChoice(choice: ActiveChoice): void {
    if (choice.kind === 'matches') this.clearSearch();
    else this.#choose((view) => withoutChoice(view, choice, this.#known.layers));
  }

  toggleLayer(layer: string): void {
    this.#choose((view) => toggleLayer(view, layer, this.#known.layers));
  }

  /** Narrows the facts down to those of an actor or a document, or takes that back. */
  toggleFilter(filter: Filter, id: string): void {
    this.#choose((view) => toggleFilter(view, filter, id));
  }

  showAllYears(): void {
    this.#choose((view) => ({ ...view, years: null, undated: true }));
  }

  showAllLayers(): void {
    this.#choose((view) => ({ ...view, layers: null }));
  }

  /** Narrows the facts down to those of an actor, beside any other that is chosen. */
  showActor(id: string): void {
    this.#choose((view) => ({ ...view, actors: new Set([...(view.actors ?? []), id]) }));
  }

  /** Takes back the choice of actors and of documents, and what was searched for. */
  clearFilters(): void {
    this.typed = '';
    this.#choose((view) => ({ ...view, actors: null, documents: null, matches: '' }));
  }

  /** Takes back every choice. It is another object than that of the start, of which nothing is said. */
  showAll(): void {
    this.typed = '';
    this.#choose(() => ({ ...defaultView }));
  }

  /** The camera has come to rest. A map that is made again begins there, and goes nowhere else. */
  moved(camera: Camera): void {
    this.camera = camera;
    this.wantedBounds = null;
    this.#address.replace(this.link);
  }

  /** Addresses of the link of which no data have come so far. */
  get #offered(): string[] {
    const there = addressList(this.#ownAddress);
    return addressList(this.data).filter((address) => !there.includes(address));
  }

  /** The addresses of the data that show, and others, as `data` has them. */
  #withShown(others: readonly string[]): string {
    return [...new Set([...addressList(this.#ownAddress), ...others])].join(' ');
  }

  /** Whether nobody has a year so far, or the link named it when nobody had it. */
  #mayCome(cell: string): boolean {
    return this.#yearsToCome.has(cell) || !this.#known.years.includes(cell);
  }

  /** Takes years that nobody has out of the choice, once no data are to come that may have them; true where there were any. */
  #dropUnknownYears(): boolean {
    const { years } = this.choice;
    if (this.#awaitsOwn || !this.dossier || !years) return false;
    const toCome = this.#offered.length > 0 ? this.#yearsToCome : new Set();
    const left = [...years].filter((cell) => this.#known.years.includes(cell) || toCome.has(cell));
    if (left.length === years.size) return false;
    this.#choice.settle();
    this.view =
      left.length > 0 ? { ...this.view, years: new Set(left) } : onlyCell(this.view, null);
    return true;
  }

  get #linked(): Omit<LinkState, 'camera'> {
    return { view: this.view, typed: this.typed, data: this.data, entry: this.entry };
  }

  #fragment(camera: Camera | null): string {
    return formatLink({ view: defaultView, camera, typed: '' });
  }

  #choose(next: (view: View) => View, following = false): void {
    this.#choice.make(next, following);
  }
}

/** What is in both; null is all. */
function bothFound(one: Found, other: Found): Found {
  if (one === null || other === null) return one ?? other;
  return new Set([...one].filter((id) => other.has(id)));
}

/** The atlas of this page; reading it outside of one throws. */
export const [getAtlas, setAtlas] = createContext<Atlas>();
