const STORAGE_KEY = 'single-keys';

/**
 * Whether `/` and `?` work wherever the focus is, until the reader turns them off: to whom speaks to the computer, a
 * character that is spoken by chance would take the focus away (WCAG 2.1.4).
 */
class SingleKeys {
  #on = $state(true);

  get on(): boolean {
    return this.#on;
  }

  /** Takes the choice of an earlier visit. Only after a page has come to life, which was made without one. */
  recall(): void {
    try {
      this.#on = localStorage.getItem(STORAGE_KEY) !== 'off';
    } catch {
      // Storage may be refused: there is nothing to recall.
    }
  }

  choose(on: boolean): void {
    this.#on = on;
    try {
      if (on) localStorage.removeItem(STORAGE_KEY);
      else localStorage.setItem(STORAGE_KEY, 'off');
    } catch {
      // Storage may be full or refused: the choice then lasts as long as the page.
    }
  }
}

/** One for the whole browser. No server changes it. */
export const singleKeys = new SingleKeys();
