// Long: the life of the reader's files on the page is one state, from the choice of them to their removal.
import { createContext } from 'svelte';
import { MOST_FILES } from '$lib/base/most-files';
import type { Dossier } from '$lib/dossier/model/dossier';
import type { OwnDataPart } from '$lib/dossier/export/view-file';
import type { Atlas } from '$lib/atlas/atlas.svelte';
import { titleInLink } from '$lib/link/own-entry';
import { addressList } from '$lib/link/query-keys';
import type { FilesBeside } from '../model/beside';
import { firstCellOf, showsEntry } from '../model/cells';
import type { PartForm } from '../model/dataset';
import type { DateForm, PairOrder } from '../model/forms';
import type { Properties } from '../model/properties';
import type {
  Columns,
  Failure,
  FeatureDetail,
  FeatureList,
  FiledFeature,
  FiledList,
  Group,
  ReadSample,
  Recipe,
  Source,
} from '../model/outcome';
import type { OpenService } from '../worker/open-service';
import { entryNamed } from './entry-named';
import { OwnFile, type Read } from './own-file.svelte';
import { StorageQueue } from './storage-queue';

/** Progress of reading: what is read, the share done and the seconds left; null where unknown. */
export interface ReadingState {
  name: string;
  share: number | null;
  secondsLeft: number | null;
}

/** A file that gave nothing, why, and what it would have taken the place of. */
export interface Failed {
  name: string;
  failure: Failure;
  read: Read;
  instead: OwnFile | null;
  /** What it is stored under, where it is. */
  id: string | undefined;
}

/** What stands open of the reader's data over the map: one feature, or all of its file that share a mark. */
export interface OpenedFeatures {
  file: OwnFile;
  point: [number, number];
  list: FeatureList | null;
  detail: FeatureDetail | null;
}

/** Features that a list shows of many. */
export const FIRST_FEATURES = 20;

/**
 * The reader's own data beside the atlas: each file is read and stored in a worker of its own, which is started and
 * fetched only when there are data to read.
 */
export class OwnData {
  readonly #atlas: Atlas;
  #reading: OpenService | null = null;
  /** Shows what choices make of a file that could not be read without them. */
  #helper: OpenService | null = null;
  /** Counts cancellations, so that nothing that was asked for before one has an effect. */
  #turn = 0;
  /** Counts what is pressed on the map or in lists, and closings: only the last has an effect. */
  #press = 0;
  /** One file is read after the other. */
  #last: Promise<void> = Promise.resolve();
  readonly #browser = new StorageQueue();
  /** Those of an earlier visit are still to be brought back. */
  #isRestoring: boolean;
  /** Addresses that were asked for in vain, until the link is rid of them: it may bring them again. */
  readonly #failedAddresses = new Set<string>();

  /** The dialog to add data stands open. */
  asked = $state(false);
  /** The files, the one that is drawn on top first. */
  files = $state.raw<readonly OwnFile[]>([]);
  reading = $state.raw<ReadingState | null>(null);
  /** Files that still wait for their turn to be read. */
  waiting = $state(0);
  failures = $state.raw<readonly Failed[]>([]);
  /** The file that the reader has just added or asked about. */
  about = $state.raw<OwnFile | null>(null);
  /** The browser keeps data of an earlier visit that do not show: they are being read, or that was ended or failed. */
  left = $state(false);
  #opened = $state.raw<OpenedFeatures | null>(null);
  /** The title or the number of an entry that the link names and its data do not have; null for none. */
  missing = $state.raw<string | null>(null);

  /** Whether the reader's choices leave none of their data, or there are none. */
  readonly isEmpty = $derived<boolean>(
    this.files.every(({ choice }) => choice.groups.length === 0),
  );
  /** How many features show now, without those of tile archives, which cannot be counted. */
  readonly shown = $derived(this.files.reduce((sum, { shown }) => sum + shown, 0));
  /** Addresses that the link brings and the reader has not agreed to. */
  readonly brought = $derived.by<string[]>(() => {
    const there = new Set(this.files.map(({ read }) => read.address));
    const named = addressList(this.#atlas.data);
    return this.reading ? [] : named.filter((address) => !there.has(address));
  });

  constructor(atlas: Atlas) {
    this.#atlas = atlas;
    this.#isRestoring = this.#browser.isThere;
    if (this.#isRestoring) atlas.awaitOwn();
  }

  get opened(): OpenedFeatures | null {
    return this.#opened;
  }

  /** The address names a single entry that stands open, where its data have one. */
  set opened(opened: OpenedFeatures | null) {
    this.#opened = opened;
    const { detail, file } = opened ?? {};
    const address = file && !file.isArchive ? file.read.address : null;
    if (opened) this.missing = null;
    else this.#press += 1;
    this.#atlas.nameEntry(
      detail && address
        ? { address, position: detail.index + 1, title: titleInLink(detail.title) }
        : null,
    );
  }

  /** Reads data and adds them to those that are there, one after the other; an address again takes its own place. */
  async add(...sources: readonly Source[]): Promise<void> {
    if (!this.reading) this.failures = [];
    this.missing = null;
    const reads = sources.map((source) => {
      const address = source.kind === 'address' ? source.address : null;
      const instead = this.files.find(({ read }) => address !== null && read.address === address);
      return this.#inTurn({ source, address, recipe: {} }, instead ?? null, true);
    });
    await Promise.all(reads);
  }

  /** Reads the same data again, with what the reader put right. */
  async readAgain(what: OwnFile | Failed, recipe: Recipe): Promise<void> {
    const instead = what instanceof OwnFile ? what : what.instead;
    this.failures = this.failures.filter((each) => each !== what);
    const file = this.files.find((each) => each === instead) ?? null;
    await this.#inTurn({ ...what.read, recipe }, file, true, what.id);
  }

  /** What choices make of the first entries of a file. */
  async preview(
    sample: readonly Properties[],
    columns: Columns,
    dates: DateForm,
    order: PairOrder,
  ): Promise<ReadSample[]> {
    const [first] = this.files;
    const turn = this.#turn;
    if (!first && !this.#helper) {
      const { openService } = await import('../worker/open-service');
      // The page may have been left meanwhile, and nobody would end the worker.
      if (turn !== this.#turn) return [];
      this.#helper ??= openService();
    }
    const service = first?.service ?? this.#helper?.service;
    return (await service?.preview(sample, columns, dates, order)) ?? [];
  }

  /** Brings back what an earlier visit left, if it left anything; with a link that brings data of its own, if asked to. */
  async restore(isAsked = false): Promise<void> {
    const turn = this.#turn;
    try {
      await this.#bringBack(isAsked, turn);
    } finally {
      if (turn === this.#turn) {
        this.#isRestoring = false;
        this.#settleYears();
      }
    }
  }

  async #bringBack(isAsked: boolean, turn: number): Promise<void> {
    const stored = await this.#browser.read();
    const { data } = this.#atlas;
    const addresses = stored.map(({ address }) => address).filter((address) => address !== null);
    if (turn !== this.#turn || stored.length === 0) return;
    // Until they show: a worker that is ended never answers.
    this.left = true;
    // A link that brings data of its own is about these.
    if (!isAsked && data !== '' && data !== addresses.join(' ')) return;
    const missing = stored.filter(({ id }) => this.files.every((file) => file.id !== id));
    const reads = missing.map(({ id, ...read }) => this.#inTurn(read, null, false, id));
    await Promise.all(reads);
    if (turn === this.#turn && this.failures.length === 0) this.left = false;
  }

  /** Ends the reading that goes on, and takes back what waits for it. */
  cancel(): void {
    this.#end();
    this.#settleYears();
  }

  /** The same, where the page is left as well: its address is no more for this to change. */
  #end(): void {
    this.#turn += 1;
    this.#isRestoring = false;
    this.#reading?.close();
    this.#reading = null;
    this.reading = null;
    this.waiting = 0;
    this.#last = Promise.resolve();
  }

  /** Takes a file away, from the map and from the browser, and no other: not all that is stored shows. */
  async remove(file: OwnFile): Promise<void> {
    this.missing = null;
    file.close();
    this.#settle(this.files.filter((each) => each !== file));
    await this.#takeFromBrowser(() => this.#browser.forget(file.id));
  }

  /** Takes all data away, from the map and from the browser. */
  async removeAll(): Promise<void> {
    this.close();
    this.failures = [];
    this.missing = null;
    this.left = false;
    this.#settle([]);
    this.#settleYears();
    await this.#takeFromBrowser(() => this.#browser.forgetAll());
  }

  /** Removes what the browser keeps and does not show. */
  async removeLeft(): Promise<void> {
    if (this.files.length === 0) return this.removeAll();
    this.left = false;
    const shown = new Set(this.files.map(({ id }) => id));
    await this.#takeFromBrowser(async () => {
      for (const { id } of await this.#browser.read())
        if (!shown.has(id)) await this.#browser.forget(id);
    });
  }

  /** Puts a file before the one above it, on the map and in lists. */
  raise(file: OwnFile): void {
    const at = this.files.indexOf(file);
    if (at < 1) return;
    const files = [...this.files];
    files.splice(at - 1, 2, file, ...this.files.slice(at - 1, at));
    this.#settle(files);
    // Where the browser refuses, the order holds for this visit.
    this.#browser.keepOrder(files.map(({ id }) => id)).catch(() => undefined);
  }

  /** Ends the workers. What is stored in the browser stays. */
  close(): void {
    this.#end();
    for (const file of this.files) file.close();
    this.#helper?.close();
    this.#helper = null;
  }

  /** The dialog is done with. */
  dismiss(): void {
    this.asked = false;
    this.failures = [];
  }

  toggleFile(file: OwnFile): void {
    file.isOff = !file.isOff;
    this.#count();
  }

  toggleLayer(file: OwnFile, layer: string): void {
    const hidden = new Set(file.hidden);
    if (!hidden.delete(layer)) hidden.add(layer);
    file.hidden = hidden;
    this.#count();
  }

  /** Opens one feature over the map. */
  async openFeature(file: OwnFile, index: number, list: FeatureList | null = null): Promise<void> {
    const detail = await this.#answerOf(file.service.detail(index));
    if (detail) this.opened = { file, point: detail.point, list, detail };
  }

  /** Features with these words in their title, in all files, years and layers. */
  async find(words: string, first: number): Promise<FiledList> {
    const files = this.files.filter(({ isArchive }) => !isArchive);
    const lists = await Promise.all(
      files.map(async ({ id, service }) => ({ id, ...(await service.find(words, first)) })),
    );
    const features = lists.flatMap(({ id, features: found }) =>
      found.map((feature): FiledFeature => ({ ...feature, file: id })),
    );
    const count = lists.reduce((sum, list) => sum + list.count, 0);
    return { features: features.slice(0, first), count };
  }

  /** What shows of the data, for a file of the atlas's; null where nothing does. `note` says there whose they are. */
  async exportPart(form: PartForm, note: string): Promise<OwnDataPart | null> {
    const files = this.files.filter(({ shown }) => shown > 0);
    if (files.length === 0) return null;
    const { ownColumns, joinedParts } = await import('../dataset/export-features');
    const names = files.map(({ summary }) => summary.name);
    const parts = await Promise.all(
      files.map(({ service, choice }, at) =>
        service.exportPart(choice, { ...form, file: at === 0 ? '' : `${at + 1}/` }),
      ),
    );
    const about = { note, file: names.length === 1 ? names[0] : names, entries: this.shown };
    return { about, columns: ownColumns, entries: joinedParts(parts, form) };
  }

  /** What the record has beside the entries of all files that can be listed. Rejects where a worker has ended. */
  async compare(dossier: Dossier): Promise<FilesBeside> {
    // Before anything is waited for: whoever asks in an effect asks again for other files.
    const files = this.files.filter(({ isArchive }) => !isArchive);
    const { compareFiles } = await import('./compare-files');
    return compareFiles(files, dossier);
  }

  /** Opens a feature that was found, and shows its year, layer and file again where they are hidden. */
  async reveal({ index, group, cell, file: id }: FiledFeature): Promise<void> {
    const file = this.files.find((each) => each.id === id);
    if (!file) return;
    const layer = file.groups[group]?.layer;
    if (!showsEntry(this.#atlas.choice, cell)) this.#atlas.revealCell(firstCellOf(cell));
    if (file.isOff) this.toggleFile(file);
    if (layer !== undefined && file.hidden.has(layer)) this.toggleLayer(file, layer);
    await this.openFeature(file, index);
  }

  /** Opens what a mark on the map stands for. */
  async openMark(
    file: OwnFile,
    { index, count, point }: { index: number; count: number; point: [number, number] },
    zoom: number,
  ): Promise<void> {
    if (count === 1) return this.openFeature(file, index);
    const list = await this.#answerOf(file.service.near(index, zoom, FIRST_FEATURES));
    if (list) this.opened = { file, point, list, detail: null };
  }

  /** What a worker says of what was pressed; null where it cannot, or something else has been pressed since. */
  async #answerOf<Answer>(asked: Promise<Answer>): Promise<Answer | null> {
    const press = (this.#press += 1);
    const answer = await asked.catch(() => null);
    return press === this.#press ? answer : null;
  }

  /** Reads when all that was asked for before has been read; does nothing once the reader has cancelled. */
  #inTurn(read: Read, instead: OwnFile | null, isNew: boolean, id?: string): Promise<void> {
    const turn = this.#turn;
    this.waiting += 1;
    this.#atlas.awaitOwn();
    const name = nameOf(read.source);
    this.reading ??= { name, share: null, secondsLeft: null };
    this.#last = this.#last.then(async () => {
      if (turn !== this.#turn) return;
      this.waiting -= 1;
      this.reading = { name, share: null, secondsLeft: null };
      try {
        await this.#read(read, instead, isNew, id);
      } catch {
        // Its worker or its code is gone: what waits is read all the same.
        if (turn !== this.#turn) return;
        const failure = { reason: 'no-reader' } as const;
        this.failures = [...this.failures, { name, failure, read, instead, id }];
      } finally {
        if (turn === this.#turn && this.waiting === 0) {
          this.reading = null;
          this.#settleYears();
        }
      }
    });
    return this.#last;
  }

  async #read(read: Read, instead: OwnFile | null, isNew: boolean, id?: string): Promise<void> {
    const name = nameOf(read.source);
    const fail = (failure: Failure, tried = read) => {
      this.failures = [...this.failures, { name, failure, read: tried, instead, id }];
      if (read.address !== null) this.#failedAddresses.add(read.address);
    };
    if (!instead && this.files.length >= MOST_FILES) {
      fail({ reason: 'too-many' });
      return;
    }
    const done = await this.#outcomeOf(read);
    if (done === 'ended') return;
    if (done === null) {
      fail({ reason: 'no-reader' });
      return;
    }
    const { open, outcome, stored } = done;
    this.#reading = null;
    if (instead && this.files.every((each) => each.id !== instead.id)) {
      // The reader has taken it away meanwhile.
      open.close();
      return;
    }
    const tried = { ...read, source: stored };
    if (outcome.state === 'failed') {
      open.close();
      fail(outcome, tried);
      return;
    }
    const summary = { ...outcome.summary, address: read.address };
    const key = instead?.id ?? id ?? newId();
    const file = new OwnFile(this.#atlas, open, key, tried, summary);
    const before = this.files.find((each) => each.id === key);
    before?.close();
    this.#settle(
      before ? this.files.map((each) => (each === before ? file : each)) : [...this.files, file],
    );
    this.about = file;
    if (isNew) await this.#keep(file);
    // The reader may take it away meanwhile, and what waits is read all the same.
    await Promise.race([this.#openNamed(file), file.closed]);
  }

  /** Opens the entry that the link names where it is one of this file, or tells that there is none any more. */
  async #openNamed(file: OwnFile): Promise<void> {
    const { entry } = this.#atlas;
    if (entry === null || entry.address !== file.read.address || this.opened) return;
    const found = await entryNamed(file, entry);
    if (!this.files.includes(file)) return;
    if (found) await this.reveal({ ...found, file: file.id });
    else {
      this.missing = entry.title || String(entry.position);
      this.#atlas.nameEntry(null);
    }
  }

  /** Looks at a file that was added, and stores it. */
  async #keep(file: OwnFile): Promise<void> {
    const { source, address, recipe } = file.read;
    this.#atlas.wantedBounds = file.summary.bounds;
    const order = this.files.map(({ id }) => id);
    try {
      // Tiles on a server are not stored, and what was stored in their place is no longer wanted.
      if (source.kind !== 'file') await this.#browser.forget(file.id);
      else file.isKept = await this.#browser.keep({ id: file.id, source, address, recipe }, order);
    } catch {
      // The browser's storage is broken, or the code for it did not come.
      file.isKept = source.kind !== 'file';
    }
  }

  /** Reads in a worker of its own; 'ended' where the reader cancelled, null where no worker could start. */
  async #outcomeOf({ source, recipe }: Read) {
    const turn = this.#turn;
    try {
      const { openService } = await import('../worker/open-service');
      if (turn !== this.#turn) return 'ended';
      const reading = (this.#reading = openService());
      const started = performance.now();
      const read = await reading.read(
        source,
        recipe,
        (share) => {
          if (turn === this.#turn)
            this.reading = progressAt(nameOf(source), share, performance.now() - started);
        },
        (groups, layers) => this.#find(reading, groups, layers),
      );
      return turn === this.#turn ? { open: reading, ...read } : 'ended';
    } catch {
      // Neither its code nor the worker came, or the worker has ended.
      if (turn !== this.#turn) return 'ended';
      this.#reading?.close();
      this.#reading = null;
      return null;
    }
  }

  /** What the browser does not let go of is told as still there, with the way to try again. */
  async #takeFromBrowser(removal: () => Promise<void>): Promise<void> {
    try {
      await removal();
    } catch {
      this.left = true;
    }
  }

  /** Other files than before: what stands open of one that is gone closes. */
  #settle(files: readonly OwnFile[]): void {
    this.files = files;
    if (this.opened && !files.includes(this.opened.file)) this.opened = null;
    if (this.about && !files.includes(this.about)) this.about = null;
    this.#count();
  }

  /** An archive has told of more. */
  #find(open: OpenService, groups: readonly Group[], layers: readonly string[]): void {
    const file = this.files.find((each) => each.isIn(open));
    if (!file) return;
    file.groups = groups;
    file.layers = layers;
    this.#count();
  }

  /** Counts the features of what is on into the strip of years; a year keeps its cell while it has none. */
  #count(): void {
    const counts = new Map<string, number | null>();
    for (const [cell, count] of this.files.flatMap((file) => [...file.counts()])) {
      const before = counts.get(cell) ?? 0;
      const isCounted = count !== null && counts.get(cell) !== null;
      counts.set(cell, isCounted ? before + count : null);
    }
    const addresses = this.files.flatMap(({ read }) => read.address ?? []);
    this.#atlas.showOwn(counts, addresses.join(' '), this.#failedAddresses);
    this.#failedAddresses.clear();
  }

  /** Years that nobody has are a choice as long as data are read that may have them. */
  #settleYears(): void {
    if (!this.reading && !this.#isRestoring) this.#atlas.settleOwn();
  }
}

let made = 0;

/** An id that no other file has, of this visit or another. */
function newId(): string {
  made += 1;
  return `${Date.now()}-${made}`;
}

function nameOf(source: Source): string {
  return source.kind === 'file' ? source.name : new URL(source.address).host;
}

/** Reading goes on as fast as it went so far; the first moments tell nothing. */
function progressAt(name: string, share: number | null, elapsed: number): ReadingState {
  const isKnown = share !== null && share > 0.02 && elapsed > 500;
  const secondsLeft = isKnown ? Math.ceil(((elapsed / share) * (1 - share)) / 1000) : null;
  return { name, share, secondsLeft };
}

/** The own data of this page; reading it outside of one throws. */
export const [getOwnData, setOwnData] = createContext<OwnData>();
