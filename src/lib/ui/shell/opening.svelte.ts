import { keepChoice } from '$lib/base/stored-choice';

const STORAGE_KEY = 'opening';

/** The card that greets a reader: there until it is closed, and then never again on this device. */
class Opening {
  #isOpen = $state(!closedOnPage());

  get isOpen(): boolean {
    return this.#isOpen;
  }

  close(): void {
    this.#isOpen = false;
    keepChoice(STORAGE_KEY, 'closed');
  }
}

/** What public/remembered.js has read from storage before the first paint. No server has closed it. */
function closedOnPage(): boolean {
  return typeof document !== 'undefined' && document.documentElement.dataset.opening === 'closed';
}

/** One for the whole browser: the page that has it and the sheet that makes room for it are far apart. */
export const opening = new Opening();
