import { isBroad } from '$lib/dossier/model/country';
import type { Dossier } from '$lib/dossier/model/dossier';
import { foldedText, isHan, wordsOf, type Word } from '$lib/dossier/search/words';
import type { RecordBeside } from '../model/beside';
import { yearsOf } from './years';

/** A place that is known no better than this, in km, is near too much to be near anything. */
const WIDEST = 60;

/** The facts that have a place to be near to, with what is compared of them. */
export function recordBeside({ places, facts }: Dossier): RecordBeside {
  const near = places.filter((place) => !isBroad(place) && place.radiusKm <= WIDEST);
  const indexes = new Map(near.map(({ id }, index) => [id, index]));
  return {
    places: near.map(({ name, aliases, point, radiusKm }) => ({
      point: [...point],
      radiusKm,
      names: [name, ...aliases].map(foldedText).filter((folded) => isTelling(folded)),
    })),
    facts: facts.flatMap(({ id, places: its, date, statement, attributions }) => {
      const found = its.flatMap((place) => indexes.get(place) ?? []);
      if (found.length === 0) return [];
      const dates = [date, ...attributions.map((each) => each.date)];
      return [
        {
          id,
          places: found,
          years: dates.flatMap((each) => yearsOf(each)),
          words: tellingTerms(statement),
        },
      ];
    }),
  };
}

/** Whether a word says more than that it is there: short ones and numbers are in every text. */
function isTelling(term: string): boolean {
  return isHan(term) ? term.length > 1 : term.length > 3 && !/^\p{N}+$/u.test(term);
}

/** The words of a text that tell something, as terms of the search. */
function tellingTerms(text: string): Set<string> {
  return new Set(wordsOf(text).flatMap(({ terms }) => terms.filter(isTelling)));
}

/** The pieces of a text whose words are among some terms, as they are written there, each once. */
export function sharedWords(
  text: string,
  words: readonly Word[],
  terms: ReadonlySet<string>,
): string[] {
  const pieces: { from: number; to: number }[] = [];
  for (const { from, to, terms: own } of words) {
    if (!own.some((term) => isTelling(term) && terms.has(term))) continue;
    const last = pieces.at(-1);
    // Pairs of Chinese characters overlap where the word is longer.
    if (last && from < last.to) last.to = Math.max(last.to, to);
    else pieces.push({ from, to });
  }
  return [...new Set(pieces.map(({ from, to }) => text.slice(from, to)))];
}
