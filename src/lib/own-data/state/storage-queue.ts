import type { Kept } from './indexed-db';

/** That the reader has data kept in this browser: read at once, where asking the database would make one. */
const KEPT_KEY = 'own-data';

/**
 * What the reader's browser keeps of their data. Changes are made in the order in which they are asked for, however
 * long each takes: what is removed while it is still being written is gone.
 */
export class KeptData {
  #last: Promise<unknown> = Promise.resolve();

  /** Whether there is something. */
  get isThere(): boolean {
    try {
      return localStorage.getItem(KEPT_KEY) !== null;
    } catch {
      return false;
    }
  }

  /** What is kept; null where nothing is. */
  async read(): Promise<Kept | null> {
    if (!this.isThere) return null;
    const { readKept } = await import('./indexed-db');
    return readKept();
  }

  /** Keeps data in place of those before; false where the browser has no room for them, and then it keeps none. */
  keep(kept: Kept): Promise<boolean> {
    return this.#inTurn(async () => {
      const { keep, removeKept } = await import('./indexed-db');
      const isKept = await keep(kept);
      if (!isKept) await removeKept();
      remember(isKept);
      return isKept;
    });
  }

  /** Takes what is kept away from the browser. */
  forget(): Promise<void> {
    return this.#inTurn(async () => {
      if (!this.isThere) return;
      const { removeKept } = await import('./indexed-db');
      await removeKept();
      remember(false);
    });
  }

  #inTurn<T>(change: () => Promise<T>): Promise<T> {
    const next = this.#last.then(change, change);
    this.#last = next;
    return next;
  }
}

function remember(isKept: boolean): void {
  try {
    if (isKept) localStorage.setItem(KEPT_KEY, '1');
    else localStorage.removeItem(KEPT_KEY);
  } catch {
    // Without storage nothing is brought back, and there is nothing to take away.
  }
}
