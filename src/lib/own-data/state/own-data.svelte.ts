// Long: the life of a reader's file on the page is one state, from the choice of it to its removal.
import { createContext } from 'svelte';
import type { View } from '$lib/dossier/view/view';
import type { OwnDataPart } from '$lib/dossier/export/view-file';
import { firstCellOf, showsEntry } from '../model/cells';
import type { Choice, PartForm } from '../model/dataset';
import type { OpenService, RemoteService } from '../worker/open-service';
import type { DateForm, PairOrder } from '../model/forms';
import type { Properties } from '../model/properties';
import type {
  Columns,
  Failure,
  Group,
  ListedFeature,
  FeatureDetail,
  FeatureList,
  ReadSample,
  Recipe,
  Source,
  Summary,
} from '../model/outcome';
import type { Atlas } from '$lib/atlas/atlas.svelte';
import { StorageQueue } from './storage-queue';

/** Progress of reading: the share done and the seconds left; null where unknown. */
export interface ReadingState {
  share: number | null;
  secondsLeft: number | null;
}

/** What stands open of the reader's data over the map: one feature, or all that share a mark. */
export interface OpenedFeatures {
  point: [number, number];
  list: FeatureList | null;
  detail: FeatureDetail | null;
}

/** What was read: a file, or an address that is read in parts; and where it came from, for the share link. */
interface Read {
  source: Source;
  address: string | null;
}

/** Features that a list shows of many. */
export const FIRST_FEATURES = 20;

/**
 * The reader's own data beside the atlas: read and stored in a worker, which is started and fetched only when there are
 * data to read.
 */
export class OwnData {
  readonly #atlas: Atlas;
  #open: OpenService | null = null;
  #reading: OpenService | null = null;
  /** Shows what choices make of a file that could not be read without them. */
  #helper: OpenService | null = null;
  /** Counts reads and cancellations, so that only the latest read has an effect. */
  #turn = 0;
  /** What shows, and what was read last, to read it again with other columns. */
  #shown: Read | null = null;
  #tried: Read | null = null;
  readonly #browser = new StorageQueue();

  /** The dialog to add data stands open. */
  asked = $state(false);
  reading = $state.raw<ReadingState | null>(null);
  failure = $state.raw<Failure | null>(null);
  summary = $state.raw<Summary | null>(null);
  /** Layers that the reader has switched off. */
  hidden = $state.raw<ReadonlySet<string>>(new Set());
  /** Whether the browser keeps the data for the next visit. */
  stored = $state(true);
  /** The browser keeps data of an earlier visit that do not show: they are being read, or that was ended or failed. */
  left = $state(false);
  opened = $state.raw<OpenedFeatures | null>(null);

  /** Groups and layers, of an archive those found so far. */
  groups = $state.raw<readonly Group[]>([]);
  layers = $state.raw<readonly string[]>([]);

  /** The groups that the map draws. */
  readonly drawn = $derived.by<Choice>(() => this.#choiceUnder(this.#atlas.choice));
  /** The groups that show: the same, a moment after the map. */
  readonly choice = $derived.by<Choice>(() =>
    this.#atlas.view === this.#atlas.choice ? this.drawn : this.#choiceUnder(this.#atlas.view),
  );
  readonly isArchive = $derived<boolean>(Boolean(this.summary?.archive));
  /** Whether there are data and the reader's choices leave none of them. */
  readonly isEmpty = $derived<boolean>(this.choice.groups.length === 0);
  /** How many features show now; 0 for tile archives, which cannot be counted. */
  readonly shown = $derived.by<number>(() =>
    this.isArchive
      ? 0
      : this.choice.groups.reduce((sum, place) => sum + (this.groups[place]?.count ?? 0), 0),
  );
  /** Features in the chosen years by layer, whether it is on or off. */
  readonly countsByLayer = $derived.by<ReadonlyMap<string, number>>(() => {
    const counts = new Map<string, number>();
    for (const { cell, layer, count } of this.groups) {
      const now = showsEntry(this.#atlas.view, cell) ? count : 0;
      counts.set(layer, (counts.get(layer) ?? 0) + now);
    }
    return counts;
  });

  constructor(atlas: Atlas) {
    this.#atlas = atlas;
  }

  /** The worker that holds the data; null without any. */
  get service(): RemoteService | null {
    return this.#open?.service ?? null;
  }

  /** Reads data in place of those before, which stay until these are there. */
  async add(source: Source, recipe: Recipe = {}): Promise<void> {
    const address = source.kind === 'address' ? source.address : null;
    await this.#add(source, address, recipe);
  }

  /** Reads the same data again, with what the reader put right. */
  async readAgain(recipe: Recipe): Promise<void> {
    const last = this.failure ? this.#tried : this.#shown;
    if (last) await this.#add(last.source, last.address, recipe);
  }

  /** What choices make of the first entries of a file. */
  async preview(
    sample: readonly Properties[],
    columns: Columns,
    dates: DateForm,
    order: PairOrder,
  ): Promise<ReadSample[]> {
    if (!this.#open && !this.#helper) {
      const { openService } = await import('../worker/open-service');
      this.#helper ??= openService();
    }
    const service = this.#open?.service ?? this.#helper?.service;
    return (await service?.preview(sample, columns, dates, order)) ?? [];
  }

  /** Brings back what an earlier visit left, if it left anything. */
  async restore(): Promise<void> {
    const turn = this.#turn;
    const stored = await this.#browser.read();
    // A link that brings data of its own is about these.
    const { data } = this.#atlas;
    if (turn !== this.#turn || !stored || (data !== '' && data !== stored.address)) return;
    // Until they show: a worker that is ended never answers.
    this.left = true;
    await this.#read(stored.source, stored.address, stored.recipe);
  }

  /** Ends the reading that goes on. */
  cancel(): void {
    this.#turn += 1;
    this.#reading?.close();
    this.#reading = null;
    this.reading = null;
  }

  /** Takes the data away, from the map and from the browser. */
  async remove(): Promise<void> {
    this.close();
    this.#shown = this.#tried = null;
    this.summary = this.failure = this.opened = null;
    this.groups = this.layers = [];
    this.hidden = new Set();
    this.left = false;
    this.#atlas.showOwn(new Map(), '');
    await this.#browser.forget();
  }

  /** Ends the workers. What is stored in the browser stays. */
  close(): void {
    this.cancel();
    this.#open?.close();
    this.#helper?.close();
    this.#open = this.#helper = null;
  }

  /** The dialog is done with. */
  dismiss(): void {
    this.asked = false;
    this.failure = null;
  }

  toggleLayer(layer: string): void {
    const hidden = new Set(this.hidden);
    if (!hidden.delete(layer)) hidden.add(layer);
    this.hidden = hidden;
    this.#count();
  }

  /** Opens one feature over the map. */
  async openFeature(index: number, list: FeatureList | null = null): Promise<void> {
    const detail = (await this.service?.detail(index)) ?? null;
    if (detail) this.opened = { point: detail.point, list, detail };
  }

  /** Features with these words in their title, in all years and layers. */
  async find(words: string, first: number): Promise<FeatureList> {
    return (await this.service?.find(words, first)) ?? { features: [], count: 0 };
  }

  /** What shows of the data, for a file of the atlas's; null where nothing does. `note` says there whose they are. */
  async exportPart(form: PartForm, note: string): Promise<OwnDataPart | null> {
    if (!this.service || !this.summary || this.shown === 0) return null;
    const { ownColumns } = await import('../dataset/export-features');
    const about = { note, file: this.summary.name, entries: this.shown };
    const entries = await this.service.exportPart(this.choice, form);
    return { about, columns: ownColumns, entries };
  }

  /** Opens a feature that was found, and shows its year and layer again where they are hidden. */
  async reveal({ index, group, cell }: ListedFeature): Promise<void> {
    const layer = this.groups[group]?.layer;
    if (!showsEntry(this.#atlas.view, cell)) this.#atlas.revealCell(firstCellOf(cell));
    if (layer !== undefined && this.hidden.has(layer)) this.toggleLayer(layer);
    await this.openFeature(index);
  }

  /** Opens what a mark on the map stands for. */
  async openMark(
    index: number,
    count: number,
    point: [number, number],
    zoom: number,
  ): Promise<void> {
    if (count === 1) await this.openFeature(index);
    else {
      const list = (await this.service?.near(index, zoom, FIRST_FEATURES)) ?? null;
      if (list) this.opened = { point, list, detail: null };
    }
  }

  /** The groups that show under a view of the dossier. */
  #choiceUnder(view: View): Choice {
    const groups = this.groups.flatMap(({ cell, layer }, place) =>
      showsEntry(view, cell) && !this.hidden.has(layer) ? [place] : [],
    );
    return { groups, known: this.groups.length };
  }

  async #add(source: Source, address: string | null, recipe: Recipe): Promise<void> {
    const summary = await this.#read(source, address, recipe);
    const shown = this.#shown?.source;
    if (!summary || !shown) return;
    this.#atlas.wantedBounds = summary.bounds;
    // Tiles on a server are not stored, and the file stored before is no longer wanted.
    if (shown.kind !== 'file') {
      this.stored = true;
      return this.#browser.forget();
    }
    this.stored = await this.#browser.keep({ source: shown, address, recipe });
  }

  async #read(source: Source, address: string | null, recipe: Recipe): Promise<Summary | null> {
    this.cancel();
    this.failure = null;
    this.reading = { share: null, secondsLeft: null };
    const read = await this.#outcomeOf(source, recipe);
    if (!read) return null;
    const { open, outcome, stored } = read;
    this.#reading = this.reading = null;
    this.#tried = { source: stored, address };
    if (outcome.state === 'failed') {
      open.close();
      this.failure = outcome;
      return null;
    }
    this.#shown = this.#tried;
    this.left = false;
    this.#open?.close();
    this.#open = open;
    this.hidden = new Set();
    this.opened = null;
    this.#settle({ ...outcome.summary, address });
    return outcome.summary;
  }

  /** Reads in a worker of its own; null where the reader cancelled, or no worker could start. */
  async #outcomeOf(source: Source, recipe: Recipe) {
    const turn = this.#turn;
    try {
      const { openService } = await import('../worker/open-service');
      if (turn !== this.#turn) return null;
      const reading = (this.#reading = openService());
      const started = performance.now();
      const read = await reading.read(
        source,
        recipe,
        (share) => {
          if (turn === this.#turn) this.reading = progressAt(share, performance.now() - started);
        },
        (groups, layers) => {
          if (this.#open === reading) this.#find(groups, layers);
        },
      );
      return turn === this.#turn ? { open: reading, ...read } : null;
    } catch {
      // Neither its code nor the worker came, or the worker has ended.
      if (turn !== this.#turn) return null;
      this.cancel();
      this.failure = { reason: 'no-reader' };
      return null;
    }
  }

  #settle(summary: Summary): void {
    this.summary = summary;
    this.#find(summary.groups, summary.layers);
  }

  #find(groups: readonly Group[], layers: readonly string[]): void {
    this.groups = groups;
    this.layers = layers;
    this.#count();
  }

  /** Counts the features of the layers that are on into the strip of years; a year keeps its cell while it has none. */
  #count(): void {
    const counts = new Map<string, number | null>();
    for (const { cell, layer, count } of this.groups) {
      const shown = (counts.get(cell) ?? 0) + (this.hidden.has(layer) ? 0 : count);
      counts.set(cell, this.isArchive ? null : shown);
    }
    this.#atlas.showOwn(counts, this.summary?.address ?? '');
  }
}

/** Reading goes on as fast as it went so far; the first moments tell nothing. */
function progressAt(share: number | null, elapsed: number): ReadingState {
  const isKnown = share !== null && share > 0.02 && elapsed > 500;
  const secondsLeft = isKnown ? Math.ceil(((elapsed / share) * (1 - share)) / 1000) : null;
  return { share, secondsLeft };
}

/** The own data of this page; reading it outside of one throws. */
export const [getOwnData, setOwnData] = createContext<OwnData>();
