import type { Dossier, Document, Reference } from '../model/dossier';

/** A work as a page offers it to programs that keep bibliographies. */
export interface CoinsItem {
  /** An item type of Zotero's. */
  type: 'webpage' | 'newspaperArticle' | 'report' | 'document';
  title: string;
  authors?: readonly string[];
  /** Paper or site that it is a part of. */
  source?: string;
  publisher?: string;
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  date?: string;
  language?: string;
  url?: string;
}

const types: Record<string, CoinsItem['type']> = {
  'article-newspaper': 'newspaperArticle',
  webpage: 'webpage',
  report: 'report',
};

/** A page of the atlas itself; `url` is its whole address, where that is known. */
export function pageCoins(dossier: Dossier, title: string, url: string | null): CoinsItem {
  return {
    type: 'webpage',
    title,
    source: dossier.title,
    date: dossier.version,
    language: dossier.language,
    url: url ?? undefined,
  };
}

/** A work that a page cites. */
export function referenceCoins(reference: Reference): CoinsItem {
  const { type, title, authors, outlet, publisher, issued, language, address } = reference;
  return {
    type: types[type] ?? 'document',
    title,
    authors,
    source: outlet,
    publisher,
    date: issued,
    language,
    url: address?.url,
  };
}

/** A document of the dossier: of its own authors and day no document says anything. */
export function documentCoins({ title, language, address }: Document): CoinsItem {
  return { type: address ? 'webpage' : 'document', title, language, url: address?.url };
}

/**
 * The title of a span of class Z3988: a work as an OpenURL 1.0 context object of Dublin Core (COinS), with Zotero's
 * own item type for `rft.type`, as Zotero itself writes and reads it.
 */
export function coins(item: CoinsItem): string {
  const { type, title, authors = [], source, publisher, date, language, url } = item;
  const fields: [string, string | undefined][] = [
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:dc'],
    ['rft.type', type],
    ['rft.title', title],
    ...authors.map((name): [string, string] => ['rft.au', name]),
    ['rft.source', source],
    ['rft.publisher', publisher],
    ['rft.date', date],
    ['rft.language', language],
    ['rft.identifier', url],
  ];
  return fields.flatMap(([key, value]) => (value ? [`${key}=${encoded(value)}`] : [])).join('&');
}

/** Zotero takes a plus, encoded or not, for a space: in words a full-width one stands for it, "4＋1". */
function encoded(text: string): string {
  const isAddress = /^https?:/.test(text);
  return encodeURIComponent(isAddress ? text : text.replaceAll('+', '＋'));
}
