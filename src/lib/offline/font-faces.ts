/** A font that a style sheet declares: its file as the sheet names it, and the characters that it is for. */
export interface FontFace {
  file: string;
  /** From the first to the last code point of each range. No range at all stands for every character. */
  ranges: readonly (readonly [first: number, last: number])[];
}

/** The font faces of a style sheet; one without a file is left out. */
export function fontFaces(css: string): FontFace[] {
  return [...css.matchAll(/@font-face\s*\{([^}]*)\}/g)].flatMap(([, body = '']) => {
    const file = /url\(["']?([^"')]+)["']?\)/.exec(body)?.[1];
    if (file === undefined) return [];
    const ranges = /unicode-range:([^;}]*)/.exec(body)?.[1] ?? '';
    return [{ file, ranges: ranges.split(',').flatMap(rangeOf) }];
  });
}

/** `U+20`, `U+20-7F` or `U+4??`. */
function rangeOf(text: string): (readonly [number, number])[] {
  const [, from, to] = /^\s*U\+([0-9A-F?]+)(?:-([0-9A-F]+))?\s*$/i.exec(text) ?? [];
  if (from === undefined) return [];
  return [
    [
      Number.parseInt(from.replaceAll('?', '0'), 16),
      Number.parseInt(to ?? from.replaceAll('?', 'F'), 16),
    ],
  ];
}

/** Whether a face has any of the characters of a text, given as its code points in order. */
export function isWanted({ ranges }: FontFace, characters: readonly number[]): boolean {
  return (
    ranges.length === 0 ||
    ranges.some(([first, last]) => {
      const next = characters.find((character) => character >= first);
      return next !== undefined && next <= last;
    })
  );
}

/** The code points of a text, each once and in order. */
export function charactersOf(text: string): number[] {
  const points = new Set<number>();
  for (const character of text) points.add(character.codePointAt(0) ?? 0);
  return [...points].sort((a, b) => a - b);
}
