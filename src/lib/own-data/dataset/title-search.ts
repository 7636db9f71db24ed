import { foldedText } from '$lib/dossier/search/words';
import { BETWEEN, type FeatureTexts } from './feature-texts';

/** A title of these letters alone only needs to be made small, which takes a hundredth of the time. */
const plainLetters = /^[ -&(-~]*$/;

/**
 * Finds features by words in their titles, in the form in which the atlas's own search compares words. The titles are
 * brought into it when somebody first searches, and are one text then: a million of them take no object each.
 */
export class TitleSearch {
  readonly #titles: FeatureTexts;
  readonly #count: number;
  #folded: Promise<string> | null = null;

  constructor(titles: FeatureTexts, count: number) {
    this.#titles = titles;
    this.#count = count;
  }

  /** The features whose titles have all of the words, in order. */
  async find(words: string): Promise<number[]> {
    const wanted = foldedText(words).split(' ').filter(Boolean);
    // The longest word has the fewest places to look at.
    const [rarest, ...others] = wanted.sort((one, other) => other.length - one.length);
    if (rarest === undefined) return [];
    this.#folded ??= this.#fold();
    const text = await this.#folded;
    const indexes: number[] = [];
    let index = 0;
    let start = 0;
    for (let found = text.indexOf(rarest); found >= 0; found = text.indexOf(rarest, start)) {
      let end = text.indexOf('\n', start);
      while (end < found) {
        start = end + 1;
        index += 1;
        end = text.indexOf('\n', start);
      }
      const title = text.slice(start, end);
      if (others.every((word) => title.includes(word))) indexes.push(index);
      start = end + 1;
      index += 1;
    }
    return indexes;
  }

  async #fold(): Promise<string> {
    const titles = (await this.#titles.between(0, this.#count).text()).split(BETWEEN);
    return titles.map((title) => `${foldedTitle(title)}\n`).join('');
  }
}

function foldedTitle(title: string): string {
  return plainLetters.test(title) ? title.toLowerCase() : foldedText(title);
}
