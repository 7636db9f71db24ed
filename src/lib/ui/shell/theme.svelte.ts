import { createContext } from 'svelte';
import { MediaQuery } from 'svelte/reactivity';
import { keepChoice } from '$lib/base/stored-choice';
import type { Theme } from '$lib/static-map/palette';

const STORAGE_KEY = 'theme';

/** Light or dark: the system's until the reader chooses, and the choice is remembered. */
export class ThemeChoice {
  readonly #systemDark = new MediaQuery('(prefers-color-scheme: dark)', false);
  #chosen = $state<Theme | null>(chosenOnPage());

  get current(): Theme {
    return this.#chosen ?? (this.#systemDark.current ? 'dark' : 'light');
  }

  toggle(): void {
    this.#chosen = this.current === 'dark' ? 'light' : 'dark';
    document.documentElement.dataset.theme = this.#chosen;
    keepChoice(STORAGE_KEY, this.#chosen);
  }
}

/** What public/remembered.js has read from storage before the first paint. */
function chosenOnPage(): Theme | null {
  if (typeof document === 'undefined') return null;
  const { theme } = document.documentElement.dataset;
  return theme === 'light' || theme === 'dark' ? theme : null;
}

/** The choice of this page; reading it outside of one throws. */
export const [getTheme, setTheme] = createContext<ThemeChoice>();
