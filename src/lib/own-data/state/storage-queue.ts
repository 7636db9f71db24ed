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
    try {
      return localStorage.getItem(STORED_KEY) !== null;
    } catch {
      return false;
    }
  }

  /** The stored data; null where there are none. */
  async read(): Promise<StoredData | null> {
    if (!this.isThere) return null;
    const { readStored } = await import('./indexed-db');
    return readStored();
  }

  /** Keeps data in place of those before; false where the browser has no room for them, and then it keeps none. */
  keep(stored: StoredData): Promise<boolean> {
    return this.#inTurn(async () => {
      const { keep, removeStored } = await import('./indexed-db');
      const isStored = await keep(stored);
      if (!isStored) await removeStored();
      remember(isStored);
      return isStored;
    });
  }

  /** Removes the stored data from the browser. */
  forget(): Promise<void> {
    return this.#inTurn(async () => {
      if (!this.isThere) return;
      const { removeStored } = await import('./indexed-db');
      await removeStored();
      remember(false);
    });
  }

  #inTurn<T>(change: () => Promise<T>): Promise<T> {
    const next = this.#last.then(change, change);
    this.#last = next;
    return next;
  }
}

function remember(isStored: boolean): void {
  try {
    if (isStored) localStorage.setItem(STORED_KEY, '1');
    else localStorage.removeItem(STORED_KEY);
  } catch {
    // Without storage there is nothing to restore or remove.
  }
}
