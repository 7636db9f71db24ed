import { OTHER_LAYERS } from '../model/dataset';
import { limits } from '../model/limits';

/** Names that are counted: a column may say something else of every feature. */
const MAX_NAMES = 10_000;

/** Counts the features of layers. Of too many different ones, those that come later are among all others. */
export class LayerSizes {
  /** The number of a name is its place. */
  readonly #numbers = new Map<string, number>();
  readonly #sizes: number[] = [];

  /** Counts features of a layer, and returns its number. */
  add(name: string, entries = 1): number {
    const number = this.#numbers.get(name) ?? this.#begin(name);
    this.#sizes[number] = (this.#sizes[number] ?? 0) + entries;
    return number;
  }

  /** The layers to tell apart, largest first; and for each number, whether it goes under its layer or all others. */
  settle(): { largest: string[]; names: string[] } {
    const sizeOf = (number: number) => this.#sizes[number] ?? 0;
    const bySize = [...this.#numbers]
      .filter(([name]) => name !== OTHER_LAYERS)
      .sort(([, one], [, other]) => sizeOf(other) - sizeOf(one))
      .map(([name]) => name);
    const separate = new Set(bySize.filter((name) => name !== '').slice(0, limits.layers)).add('');
    return {
      largest: bySize.filter((name) => separate.has(name)),
      names: [...this.#numbers.keys()].map((name) => (separate.has(name) ? name : OTHER_LAYERS)),
    };
  }

  #begin(name: string): number {
    const isCounted = name === '' || this.#numbers.size < MAX_NAMES;
    // A copy: a text that was cut from a piece of the file would hold all of the piece.
    const own = isCounted ? structuredClone(name) : OTHER_LAYERS;
    const number = this.#numbers.get(own) ?? this.#numbers.size;
    this.#numbers.set(own, number);
    return number;
  }
}
