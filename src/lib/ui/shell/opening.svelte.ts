const STORAGE_KEY = 'opening';

/** The card that greets a reader: there until it is closed, and then never again on this device. */
class Opening {
  #isOpen = $state(!closedOnPage());

  get isOpen(): boolean {
    return this.#isOpen;
  }

  close(): void {
    this.#isOpen = false;
    try {
      localStorage.setItem(STORAGE_KEY, 'closed');
    } catch {
      // Storage may be full or refused: it is then closed as long as the page lasts.
    }
  }
}

/** What public/remembered.js has read from storage before the first paint. No server has closed it. */
function closedOnPage(): boolean {
  return typeof document !== 'undefined' && document.documentElement.dataset.opening === 'closed';
}

/** One for the whole browser: the page that has it and the sheet that makes room for it are far apart. */
export const opening = new Opening();
