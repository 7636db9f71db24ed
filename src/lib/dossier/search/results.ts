import type { SearchEntry, SearchText } from './entries';
import { stretches, type Stretch } from './marks';
import type { SearchHit } from './search-index';

/** A text of a result, cut into what was found and what not. */
export interface MarkedText {
  stretches: Stretch[];
  /** BCP 47 tag, where it is known. */
  language?: string;
}

/** One result as it is shown in a language. */
export interface SearchResult {
  entry: SearchEntry;
  title: MarkedText;
  /** Where the title does not show why it was found: the text that does. */
  also: MarkedText | null;
}

/** Results of one sort, best first, as many as are shown; `count` is how many there are. */
export interface ResultGroup {
  name: ResultGroupName;
  count: number;
  results: SearchResult[];
}

const kindsOf = {
  places: ['place'],
  actors: ['actor'],
  facts: ['fact'],
  references: ['document', 'reference'],
  pages: ['page'],
} as const satisfies Record<string, readonly SearchEntry['kind'][]>;

export type ResultGroupName = keyof typeof kindsOf;
const groupNames = Object.keys(kindsOf) as ResultGroupName[];

/** What was found in groups, none of them empty, each of at most `limit` results, in a reader's language. */
export function resultGroups(
  hits: readonly SearchHit[],
  language: string,
  limit: number,
): ResultGroup[] {
  return groupNames.flatMap((name) => {
    const kinds: readonly SearchEntry['kind'][] = kindsOf[name];
    const own = hits.filter(({ entry }) => kinds.includes(entry.kind));
    const results = own.slice(0, limit).map((hit) => resultOf(hit, language));
    return own.length > 0 ? [{ name, count: own.length, results }] : [];
  });
}

/** Ids of the facts that were found. */
export function factsFound(hits: readonly SearchHit[]): Set<string> {
  return new Set(hits.flatMap(({ entry }) => (entry.kind === 'fact' ? [entry.id] : [])));
}

function resultOf({ entry, terms }: SearchHit, language: string): SearchResult {
  const mark = (text: SearchText): MarkedText => ({
    stretches: stretches(text.text, terms),
    language: text.language,
  });
  const own = entry.names.find((name) => name.language === language) ?? entry.names[0];
  const title = mark(own ?? { text: entry.id });
  if (isMarked(title)) return { entry, title, also: null };
  const rest = [...entry.names, ...entry.others].filter((text) => text !== own);
  const inLanguage = rest.filter((text) => text.language === language);
  const also = [...inLanguage, ...rest].map(mark).find(isMarked) ?? null;
  return { entry, title, also };
}

function isMarked(text: MarkedText): boolean {
  return text.stretches.some(({ marked }) => marked);
}
