import { keepChoice, recallChoice } from '$lib/base/stored-choice';
import type { StoredData } from './indexed-db';

/** Whether data are stored in this browser. Opening the database to find out would create it. */
const STORED_KEY = 'own-data';

/**
 * What the reader's browser keeps of their data. Changes are made in the order in which they are asked for, however
 * long each takes: what is removed while it is still being written is gone.
 */
export class StorageQueue {
  #last: Promise<unknown> = Promise.resolve();

  /** Whether anything is stored. */
  get isThere(): boolean {
    return recallChoice(STORED_KEY) !== null;
  }

  /** The stored files in their order. */
  async read(): Promise<StoredData[]> {
    if (!this.isThere) return [];
    const { readStored } = await import('./indexed-db');
    return readStored();
  }

  /** Keeps a file beside the others; false where the browser has no room for it, and then it keeps the others. */
  keep(stored: StoredData, order: readonly string[]): Promise<boolean> {
    return this.#inTurn(async () => {
      const { keep } = await import('./indexed-db');
      const isStored = await keep(stored, order);
      if (isStored) keepChoice(STORED_KEY, '1');
      else await this.#removeOne(stored.id);
      return isStored;
    });
  }

  /** Keeps the order of the files. */
  keepOrder(order: readonly string[]): Promise<void> {
    return this.#inTurn(async () => {
      if (!this.isThere) return;
      const { keepOrder } = await import('./indexed-db');
      await keepOrder(order);
    });
  }

  /** Removes a file from the browser. */
  forget(id: string): Promise<void> {
    return this.#inTurn(() => this.#removeOne(id));
  }

  /** Removes all files from the browser. */
  forgetAll(): Promise<void> {
    return this.#inTurn(() => this.#removeAll());
  }

  async #removeOne(id: string): Promise<void> {
    if (!this.isThere) return;
    const { removeOne } = await import('./indexed-db');
    if (!(await removeOne(id))) await this.#removeAll();
  }

  async #removeAll(): Promise<void> {
    if (!this.isThere) return;
    const { removeStored } = await import('./indexed-db');
    await removeStored();
    keepChoice(STORED_KEY, null);
  }

  #inTurn<T>(change: () => Promise<T>): Promise<T> {
    const next = this.#last.then(change, change);
    this.#last = next;
    return next;
  }
}
