import { begunAfterArticle, normalise, normaliseHan, skeleton } from './normalise';

/** A piece of a text, [from, to) in its UTF-16 units, and the terms under which the search finds it. */
export interface Word {
  from: number;
  to: number;
  terms: string[];
}

/** A run of Han characters, or a word of any other script; an apostrophe inside belongs to it. */
const run =
  /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])(?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}\u0640]|['’ʼ](?=\p{L}))*/gu;
const han = /^\p{Script=Han}/u;
const arabic = /^\p{Script=Arabic}/u;

/** "And", "in", "for", "so" and "as" are written together with the next word in Arabic. */
const particle = /^[وبلفك](?=\p{L}{4})/u;

/** No word that anybody looks for; in a search they would only get in the way of the others. */
const small = new Set(['the', 'of', 'in', 'and', 'a', 'an', 'al', 'el', 'at', 'to', 'on', 'for']);

/** The same of Chinese: what stands between two names, and belongs to neither. */
const between = new Set('和與及或在的對');

/** A search beyond this is no search any more. */
const MAX_TERMS = 24;

/** The words of a text with the terms that each is indexed and marked under. */
export function wordsOf(text: string): Word[] {
  return runs(text).flatMap(({ from, to, run: found }) =>
    han.test(found) ? hanWords(found, from) : [{ from, to, terms: termsOf(found) }],
  );
}

/**
 * Where the Chinese of a query is cut: between its words, or for `names` only between those of several characters and
 * where one stands between names, as the browser's dictionary has many a name as a word with one more character.
 */
type HanCut = 'words' | 'names';

/**
 * What a query asks for: every group must be found, each by one of its terms. Chinese is cut into words where the
 * browser can, and each word into pairs of characters, as the texts are.
 */
export function termGroups(query: string, cut: HanCut = 'words'): string[][] {
  const groups = runs(query).flatMap(({ run: found }) =>
    han.test(found) ? hanSegments(normaliseHan(found), cut).flatMap(pairsOf) : [askedTerms(found)],
  );
  const unique = [...new Map(groups.filter(isAsked).map((group) => [group[0], group])).values()];
  const telling = unique.filter(([term]) => !small.has(term ?? ''));
  return (telling.length > 0 ? telling : unique).slice(0, MAX_TERMS);
}

/**
 * A query whose last word is begun with no more than its article and a letter: what stands before it, and that letter. Null
 * for any other query.
 */
export function begunQuery(query: string): { before: string; letter: string } | null {
  const last = runs(query).at(-1);
  // Whatever is typed behind a word ends it.
  const letter = last?.to === query.length ? begunAfterArticle(last.run) : null;
  return letter === null ? null : { before: query.slice(0, last?.from), letter };
}

/** A whole text in the one form in which two writings of the same name are equal. */
export function foldedText(text: string): string {
  return runs(text)
    .map(({ run: found }) => (han.test(found) ? normaliseHan(found) : normalise(found)))
    .join(' ');
}

/** Whether a term is of Chinese, which is looked up as it stands: no beginnings of words, no slips. */
export function isHan(term: string): boolean {
  return han.test(term);
}

/** Whether a term is how a name sounds, which is looked up as it stands too. */
export function isSound(term: string): boolean {
  return term.startsWith('~');
}

function runs(text: string) {
  return [...text.matchAll(run)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
    run: match[0],
  }));
}

function isAsked(group: readonly string[]): boolean {
  return group[0] !== undefined && group[0] !== '';
}

function askedTerms(word: string): string[] {
  const normal = normalise(word);
  const sound = skeleton(normal);
  return sound === null ? [normal] : [normal, sound];
}

function termsOf(word: string): string[] {
  const asked = askedTerms(word);
  const [normal = ''] = asked;
  return arabic.test(normal) && particle.test(normal) ? [...asked, normal.slice(1)] : asked;
}

/** Every character and every pair: whatever a query's words are, their pairs are among these. */
function hanWords(run: string, start: number): Word[] {
  const characters = [...normaliseHan(run)];
  let from = start;
  return characters.flatMap((character, index) => {
    const next = characters[index + 1] ?? '';
    const to = from + character.length;
    const single = { from, to, terms: [character] };
    const pair = { from, to: to + next.length, terms: [character + next] };
    from = to;
    return next === '' ? [single] : [single, pair];
  });
}

function pairsOf(segment: string): string[][] {
  const characters = [...segment];
  if (characters.length < 2) return [[segment]];
  return characters.slice(1).map((character, index) => [`${characters[index] ?? ''}${character}`]);
}

/** Words of a Chinese run; names that the browser's dictionary does not have fall into characters and are joined again. */
function hanSegments(run: string, cut: HanCut): string[] {
  // Not in every browser the atlas runs in: without it a run is one word.
  if (!('Segmenter' in Intl)) return [run];
  const segments = [...new Intl.Segmenter('zh-Hant', { granularity: 'word' }).segment(run)];
  return segments.reduce<string[]>((joined, { segment }, index) => {
    const both = [segments[index - 1]?.segment ?? '', segment];
    const isBetween = cut === 'names' && both.some((each) => between.has(each));
    const singles = both.filter(isSingle).length;
    return !isBetween && singles >= (cut === 'names' ? 1 : 2)
      ? [...joined.slice(0, -1), `${joined.at(-1) ?? ''}${segment}`]
      : [...joined, segment];
  }, []);
}

function isSingle(segment: string): boolean {
  return [...segment].length === 1;
}
