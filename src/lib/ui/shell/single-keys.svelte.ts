import { keepChoice, onChoiceElsewhere, recallChoice } from '$lib/base/stored-choice';

const STORAGE_KEY = 'single-keys';

/** What an Arabic keyboard has in a character's place. */
const ALSO: Readonly<Record<string, string>> = { '?': '؟' };

/** Where characters are typed, or letters choose an option. */
const FIELDS = 'input:not([type="checkbox"], [type="radio"]), textarea, select';

/**
 * Whether `/` and `?` work wherever the focus is, until the reader turns them off: to whom speaks to the computer, a
 * character that is spoken by chance would take the focus away (WCAG 2.1.4).
 */
class SingleKeys {
  #on = $state(true);

  get on(): boolean {
    return this.#on;
  }

  /**
   * Takes the choice of an earlier visit, and from then on that of any other tab. Only after a page has come to life, which was
   * made without one. Returns a function that ends it.
   */
  recall(): () => void {
    const take = () => (this.#on = recallChoice(STORAGE_KEY) !== 'off');
    take();
    return onChoiceElsewhere(STORAGE_KEY, take);
  }

  /** Whether the reader presses this character alone, and not where characters are typed. */
  isPressed(event: KeyboardEvent, character: string): boolean {
    if (!this.#on || !(event.key === character || ALSO[character] === event.key)) return false;
    if (event.metaKey || event.ctrlKey || event.altKey) return false;
    const at = event.target;
    return !(at instanceof HTMLElement && (at.isContentEditable || at.matches(FIELDS)));
  }

  choose(on: boolean): void {
    this.#on = on;
    keepChoice(STORAGE_KEY, on ? null : 'off');
  }
}

/** One for the whole browser. No server changes it. */
export const singleKeys = new SingleKeys();
