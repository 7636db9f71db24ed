import type { Atlas } from '$lib/atlas/atlas.svelte';
import type { View } from '$lib/dossier/view/view';
import { showsEntry } from '../model/cells';
import type { Choice } from '../model/dataset';
import type { Group, Recipe, Source, Summary } from '../model/outcome';
import type { OpenService, RemoteService } from '../worker/open-service';

/** What was read: a file, or an address that is read in parts; where it came from, for the share link; and how. */
export interface Read {
  source: Source;
  address: string | null;
  recipe: Recipe;
}

/** One file of the reader's beside the atlas, held in a worker of its own. */
export class OwnFile {
  readonly #atlas: Atlas;
  readonly #open: OpenService;
  /** Tells it from the others, in the browser's store too. */
  readonly id: string;
  readonly read: Read;
  readonly summary: Summary;
  #tellClosed = () => {};
  /** Comes once its worker is ended: what this was asked before is never answered. */
  readonly closed = new Promise<void>((resolve) => (this.#tellClosed = resolve));

  /** The reader has switched it off as a whole. */
  isOff = $state(false);
  /** Layers that the reader has switched off. */
  hidden = $state.raw<ReadonlySet<string>>(new Set());
  /** Groups and layers, of an archive those found so far. */
  groups = $state.raw<readonly Group[]>([]);
  layers = $state.raw<readonly string[]>([]);
  /** Whether the browser keeps it for the next visit. */
  isKept = $state(true);

  /** The groups that the map draws. */
  readonly drawn = $derived.by<Choice>(() => this.#choiceUnder(this.#atlas.choice));
  /** The groups that show: the same, a moment after the map. */
  readonly choice = $derived.by<Choice>(() =>
    this.#atlas.view === this.#atlas.choice ? this.drawn : this.#choiceUnder(this.#atlas.view),
  );
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

  constructor(atlas: Atlas, open: OpenService, id: string, read: Read, summary: Summary) {
    this.#atlas = atlas;
    this.#open = open;
    this.id = id;
    this.read = read;
    this.summary = summary;
    this.groups = summary.groups;
    this.layers = summary.layers;
  }

  /** The worker that holds it. */
  get service(): RemoteService {
    return this.#open.service;
  }

  get isArchive(): boolean {
    return this.summary.archive !== null;
  }

  /** Whether it was read in this worker. */
  isIn(open: OpenService): boolean {
    return this.#open === open;
  }

  /** Entries of the layers that are on, by when they were; a time keeps its count of none while they are off. */
  counts(): Map<string, number | null> {
    const counts = new Map<string, number | null>();
    for (const { cell, layer, count } of this.groups) {
      const isOn = !this.isOff && !this.hidden.has(layer);
      const shown = (counts.get(cell) ?? 0) + (isOn ? count : 0);
      counts.set(cell, this.isArchive ? null : shown);
    }
    return counts;
  }

  /** Ends its worker. What is stored in the browser stays. */
  close(): void {
    this.#open.close();
    this.#tellClosed();
  }

  /** The groups that show under a view of the dossier. */
  #choiceUnder(view: View): Choice {
    const groups = this.groups.flatMap(({ cell, layer }, place) =>
      !this.isOff && showsEntry(view, cell) && !this.hidden.has(layer) ? [place] : [],
    );
    return { groups, known: this.groups.length };
  }
}
