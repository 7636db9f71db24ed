import { OTHER_LAYERS } from '../model/dataset';
import { limits } from '../model/limits';

/** Names that are counted at a time: a column may say something else of every feature. */
const MAX_NAMES = 10_000;

/**
 * Counts the features of layers, however many different ones there are. Beyond the names that are counted, the smallest go
 * without theirs until they come again, which the largest do.
 */
export class LayerSizes {
  readonly #numbers = new Map<string, number>();
  readonly #sizes: number[] = [];
  readonly #prints: number[] = [];

  /** Counts features of a layer, and returns a number of it; it may have been given others. */
  add(name: string, entries = 1): number {
    const number = this.#numbers.get(name) ?? this.#begin(name);
    this.#sizes[number] = (this.#sizes[number] ?? 0) + entries;
    return number;
  }

  /** The layers to tell apart, largest first; and for each number, whether it goes under its layer or all others. */
  settle(): { largest: string[]; names: string[] } {
    const known = new Map([...this.#numbers].map(([name, number]) => [this.#prints[number], name]));
    const names = this.#prints.map((print) => known.get(print) ?? OTHER_LAYERS);
    const sizes = new Map<string, number>();
    names.forEach((name, number) => {
      sizes.set(name, (sizes.get(name) ?? 0) + (this.#sizes[number] ?? 0));
    });
    sizes.delete(OTHER_LAYERS);
    const bySize = [...sizes].sort(([, one], [, other]) => other - one).map(([name]) => name);
    const separate = new Set(bySize.filter((name) => name !== '').slice(0, limits.layers)).add('');
    return {
      largest: bySize.filter((name) => separate.has(name)),
      names: names.map((name) => (separate.has(name) ? name : OTHER_LAYERS)),
    };
  }

  #begin(name: string): number {
    if (this.#numbers.size >= MAX_NAMES) this.#forget();
    // A copy: a text that was cut from a piece of the file would hold all of the piece.
    this.#numbers.set(structuredClone(name), this.#sizes.length);
    this.#prints.push(printOf(name));
    return this.#sizes.push(0) - 1;
  }

  /** Forgets the names of the smaller half. */
  #forget(): void {
    const sizeOf = (number: number) => this.#sizes[number] ?? 0;
    const bySize = [...this.#numbers].sort(([, one], [, other]) => sizeOf(other) - sizeOf(one));
    for (const [name] of bySize.slice(MAX_NAMES / 2)) {
      if (name !== '') this.#numbers.delete(name);
    }
  }
}

/** 53 bits by which a name that was forgotten is known again: hardly ever are they those of another name too. */
function printOf(name: string): number {
  let [low, high] = [0x811c9dc5, 0x85ebca6b];
  for (let at = 0; at < name.length; at += 1) {
    const code = name.charCodeAt(at);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ code, 0x9e3779b1);
  }
  return (high >>> 11) * 2 ** 32 + (low >>> 0);
}
