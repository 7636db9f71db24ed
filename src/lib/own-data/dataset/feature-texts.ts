/** What stands between two texts, as between the features of a collection. */
export const BETWEEN = ',\n';

/** Bytes after which a piece is handed to the browser. */
const PIECE = 4_000_000;

/**
 * A text for each feature, one after the other, where they cost no memory of the page: in pieces that the browser may
 * keep on disk.
 */
export class FeatureTexts {
  readonly #encoder = new TextEncoder();
  readonly #ends: number[] = [];
  #pieces: Blob[] = [];
  #buffer = new Uint8Array(PIECE);
  #used = 0;
  #end = 0;

  add(text: string): void {
    const whole = text + BETWEEN;
    // A character takes three bytes at most.
    if (this.#used + whole.length * 3 > this.#buffer.length) this.#store();
    if (whole.length * 3 > this.#buffer.length) this.#buffer = new Uint8Array(whole.length * 3);
    const { written } = this.#encoder.encodeInto(whole, this.#buffer.subarray(this.#used));
    this.#used += written;
    this.#end += written;
    this.#ends.push(this.#end);
  }

  /** No more texts come. */
  finish(): Blob {
    this.#store();
    const all = new Blob(this.#pieces);
    this.#pieces = [all];
    this.#buffer = new Uint8Array();
    return all;
  }

  /** The text of one feature. */
  text(index: number): Promise<string> {
    return this.between(index, index + 1).text();
  }

  /** The texts from the first to before the last, and what stands between them. */
  between(first: number, last: number): Blob {
    const all = this.#pieces[0] ?? new Blob();
    const end = this.#startOf(Math.min(last, this.#ends.length));
    return all.slice(this.#startOf(first), Math.max(0, end - BETWEEN.length));
  }

  #startOf(index: number): number {
    return this.#ends[index - 1] ?? 0;
  }

  #store(): void {
    if (this.#used > 0) this.#pieces.push(new Blob([this.#buffer.slice(0, this.#used)]));
    this.#used = 0;
  }
}
