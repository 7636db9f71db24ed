/** "by-hand" where there is no clipboard (plain http, or refused): then the text has to stand where it can be selected. */
type Outcome = 'copied' | 'by-hand';

/** What came of the last copy, to be said of the text that was copied and of no other. */
export class Copying {
  #last = $state.raw<{ text: string; outcome: Outcome } | null>(null);

  /** The text that was copied, or was to be; null before any. */
  get text(): string | null {
    return this.#last && this.#last.text;
  }

  /** What came of copying a text; null where another was copied since, or none. */
  outcomeOf(text: string | null): Outcome | null {
    return this.#last !== null && this.#last.text === text ? this.#last.outcome : null;
  }

  /** Copies a text. Nothing is said of it meanwhile: words that are there already would not be said once more. */
  async copy(text: string): Promise<Outcome> {
    this.#last = null;
    const outcome = await copyText(text);
    this.#last = { text, outcome };
    return outcome;
  }

  /** Says nothing of it any more, not even where the same text stands there again. */
  forget(): void {
    this.#last = null;
  }
}

/** Copies a text, where the browser lets it. */
async function copyText(text: string): Promise<Outcome> {
  try {
    await navigator.clipboard.writeText(text);
    return 'copied';
  } catch {
    return 'by-hand';
  }
}
