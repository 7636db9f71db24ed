import type { DataError } from '../../src/lib/dossier/contract/data-error';
import type { Digest } from './digest';
import type { OwnText } from './own-texts';
import { unpackHashes } from './packed-hashes';
import { hashOf, runsOf, wordsOf, type Run } from './word-runs';

/** Every run of words that one of our texts shares with a document, names and titles aside. */
export function copiedWords(
  texts: readonly OwnText[],
  { documents }: Digest,
  properNames: readonly string[],
): DataError[] {
  const seen = documents.map(({ id, runs }) => ({ id, hashes: unpackHashes(runs) }));
  return texts.flatMap(({ file, id, path, language, text }) => {
    const isNames = nameTest(text, properNames);
    return seen.flatMap((document) => {
      const run = runsOf(text).find(
        (candidate) => document.hashes.has(hashOf(candidate)) && !isNames(candidate),
      );
      if (!run) return [];
      const words = run.words.join(run.script === 'chinese' ? '' : ' ');
      return [{ file, id, reason: `${path} (${language}) shares “${words}” with ${document.id}` }];
    });
  });
}

/** Tells whether a run of the text is made up of proper names and nothing else. */
function nameTest(text: string, properNames: readonly string[]): (run: Run) => boolean {
  const words = wordsOf(text);
  const named = { alphabetic: new Set<number>(), chinese: new Set<number>() };
  for (const name of properNames.map(wordsOf)) {
    for (const script of ['alphabetic', 'chinese'] as const) {
      const sought = name[script];
      words[script].forEach((_, start) => {
        const found =
          sought.length > 0 && sought.every((word, index) => words[script][start + index] === word);
        if (found) sought.forEach((_word, index) => named[script].add(start + index));
      });
    }
  }
  return ({ words: run, start, script }) =>
    run.every((_, index) => named[script].has(start + index));
}
