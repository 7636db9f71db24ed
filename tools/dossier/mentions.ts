import type { DocumentNames } from '../audit/names';

/** The ids whose names stand in a text. */
export interface Mentions {
  actors: string[];
  places: string[];
}

/**
 * Finds names of a document in one of its paragraphs. A longer name takes its words before a shorter one, so
 * that "Islamic State of Iraq and the Levant" is not read as Iraq. Chinese and Arabic names are found inside
 * words as well, for these scripts write what stands before a name without a space.
 */
export function mentionsIn(text: string, names: DocumentNames): Mentions {
  const longestFirst = [...new Set([names.actors, names.places].flatMap(spellingsOf))].sort(
    (one, other) => other.length - one.length,
  );
  const pattern = new RegExp(longestFirst.map(patternOf).join('|'), 'gu');
  const found = new Set(Array.from(text.matchAll(pattern), ([name]) => name));
  const named = (table: Record<string, string[]>) =>
    Object.keys(table).filter((id) => table[id]?.some((name) => found.has(name)));
  return { actors: named(names.actors), places: named(names.places) };
}

function spellingsOf(table: Record<string, string[]>): string[] {
  return Object.values(table).flat();
}

function patternOf(name: string): string {
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const letter = '[\\p{Script=Latin}\\p{Script=Cyrillic}\\p{N}]';
  return new RegExp(`^${letter}`, 'u').test(name)
    ? `(?<!${letter})${escaped}(?!${letter})`
    : escaped;
}
