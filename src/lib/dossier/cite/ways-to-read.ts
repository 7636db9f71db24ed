import type { Reference } from '../model/dossier';

/** Ways to a cited work, beside its own address. Nothing of them is asked for before a reader follows one. */
export interface WaysToRead {
  /** By document: the day it says the work was archived, and its copy, or the nearest where the address is known. */
  archived: { document: string; day: string; url: string | null }[];
  /** A search for title and outlet where no address is known; null also where the title is all but empty. */
  search: string | null;
}

/**
 * How a reader gets to a work. Where a document gives no address of its copy, the Internet Archive leads from a day to the
 * copy nearest to it; somebody else's copy of a work has no archived copy that a document could mean.
 */
export function waysToRead({ title, outlet, address, citedAs }: Reference): WaysToRead {
  const own = address && address.source === undefined ? address.url : null;
  const archived = citedAs.flatMap(({ document, archived: day, archiveURL }) =>
    day === undefined
      ? []
      : [
          {
            document,
            day,
            url:
              archiveURL ??
              (own && `https://web.archive.org/web/${day.replaceAll('-', '')}/${own}`),
          },
        ],
  );
  const once = new Map(archived.map((entry) => [`${entry.document} ${entry.day}`, entry]));
  const sought = address === undefined && title !== outlet;
  return { archived: [...once.values()], search: sought ? searchFor(title, outlet) : null };
}

function searchFor(title: string, outlet = ''): string {
  const words = `"${title.replaceAll('"', '')}" ${outlet}`.trim();
  return `https://duckduckgo.com/?q=${encodeURIComponent(words)}`;
}
