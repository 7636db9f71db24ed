import type { Dossier } from '../model/dossier';
import { unknownDay } from './citation-formats';
import type { RawReference } from '../contract/schema';

export interface CslDate {
  'date-parts': number[][];
}

export interface CslName {
  family?: string;
  given?: string;
  literal?: string;
}

/** A work as CSL-JSON 1.0.2 has it, as far as the atlas needs it. */
export interface CslItem {
  id: string;
  type: string;
  title: string;
  author?: CslName[];
  'container-title'?: string;
  publisher?: string;
  'publisher-place'?: string;
  issued?: CslDate;
  language?: string;
  URL?: string;
  accessed?: CslDate;
  /** Whose page is at the address, where it is not the outlet's own. */
  source?: string;
  version?: string;
  /** Printed with the citation. */
  note?: string;
  /** For whoever keeps the citation; not printed. */
  annote?: string;
}

/**
 * A reference of the dossier. The day of access is the latest that a document gives; it says that somebody saw
 * the work at its address, so it is left out where no address is known, or only somebody else's copy. What we say of
 * the address is in the language asked for.
 */
export function referenceItem(reference: RawReference, words: string): CslItem {
  const { id, type, title, language, issued, URL, urlSource, source, publisher } = reference;
  const accessed = reference.citedAs
    .flatMap((citation) => citation.accessed ?? [])
    .sort()
    .at(-1);
  return withoutIsolates({
    id,
    type,
    title,
    author: reference.author?.map(({ family, given, literal }) =>
      literal === undefined ? { family, given } : { literal },
    ),
    'container-title': reference['container-title'],
    publisher,
    'publisher-place': reference['publisher-place'],
    issued,
    language,
    URL,
    accessed: URL && !source && accessed ? dateOf(accessed) : undefined,
    source,
    annote: urlSource?.[words],
  });
}

/**
 * A page of the atlas: `id` is `place/{id}`, `fact/{id}` or `document/{id}`, `url` its whole address. It names the
 * dossier's version, `versionWords` in its own language, and the day of access where only a reader's browser knows it.
 */
export function atlasItem(
  dossier: Dossier,
  page: { id: string; title: string; url: string },
  versionWords: string,
): CslItem {
  const { version, hash } = dossier;
  return withoutIsolates({
    id: `atlas-${page.id.replace('/', '-')}`,
    type: 'webpage',
    title: page.title,
    'container-title': dossier.title,
    issued: dateOf(version),
    language: dossier.language,
    URL: page.url,
    accessed: dateOf(unknownDay),
    version: `${version} ${hash}`,
    note: versionWords,
  });
}

/** Without the marks that keep the direction of words to themselves: LaTeX cannot print them, and names must compare equal. */
function withoutIsolates(item: CslItem): CslItem {
  const text = JSON.stringify(item).replace(/[\u2066-\u2069]/g, '');
  return JSON.parse(text) as CslItem;
}

/** A day YYYY-MM-DD, or less of it, as CSL has it. */
function dateOf(day: string): CslDate {
  return { 'date-parts': [day.split('-').map(Number)] };
}

/** The first date of a CSL date as YYYY, YYYY-MM or YYYY-MM-DD. */
export function isoDate(date: CslDate): string {
  return (date['date-parts'][0] ?? []).map((part) => String(part).padStart(2, '0')).join('-');
}
