/** As many words (or Chinese characters) in a row, shared with a document, are taken as copied from it. */
export const RUN_OF_WORDS = 8;
export const RUN_OF_CHARACTERS = 12;

/** A run of words or of Chinese characters, as it is compared: without case, punctuation and vowel marks. */
export interface Run {
  words: string[];
  /** Where the run starts among the words (or characters) of its text. */
  start: number;
  script: Script;
}

export type Script = 'alphabetic' | 'chinese';

const lengths: Record<Script, number> = {
  alphabetic: RUN_OF_WORDS,
  chinese: RUN_OF_CHARACTERS,
};

/** Every run of a text. Chinese characters and other words are two streams, each read past the other. */
export function runsOf(text: string): Run[] {
  const streams = wordsOf(text);
  return (['alphabetic', 'chinese'] as const).flatMap((script) => {
    const words = streams[script];
    const length = lengths[script];
    return Array.from({ length: Math.max(0, words.length - length + 1) }, (_, start) => ({
      words: words.slice(start, start + length),
      start,
      script,
    }));
  });
}

/** The words of a text and its Chinese characters, in the form in which they are compared. */
export function wordsOf(text: string): Record<Script, string[]> {
  // Decomposed, so that the hamza and vowel marks of Arabic fall away with the accents of Latin letters.
  const plain = text
    .normalize('NFKD')
    .replace(/[\p{M}ـ'’′]/gu, '')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه')
    .toLowerCase();
  return {
    alphabetic: plain.replace(/\p{Script=Han}/gu, ' ').match(/[\p{L}\p{N}]+/gu) ?? [],
    chinese: plain.match(/\p{Script=Han}/gu) ?? [],
  };
}

/** A run as 32 bits (FNV-1a): enough to tell that it was seen, too little to tell what it was. */
export function hashOf({ words }: Pick<Run, 'words'>): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(words.join(' '))) {
    hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  }
  return hash;
}
