import type { Dossier } from './dossier';
import { factsCsv } from './export/csv';
import { factTable } from './export/fact-table';
import { factsGeoJson } from './export/geojson';
import { stampOf, type Addresses } from './export/stamp';
import type { View } from './view';
import type { Visible } from './visible';

export type ViewFormat = 'geojson' | 'csv';

/** A file for the reader to keep. */
export interface ViewFile {
  name: string;
  mediaType: string;
  text: string;
}

/** What the file says that dossier and view do not. */
export interface ViewWords {
  citation: string;
  /** The page that describes the columns, as a whole address. */
  about: string;
  addresses: Addresses;
  /** The whole link that brings the view back. */
  link: string;
}

/**
 * What shows under a view, as `visible` has it, as a file in the dossier's language: its facts at those of their
 * places that show. The file names the choice and the link that brings it back.
 */
export function viewFile(
  dossier: Dossier,
  view: View,
  { facts, places }: Visible,
  format: ViewFormat,
  { citation, about, addresses, link }: ViewWords,
): ViewFile {
  const stamp = {
    ...stampOf(dossier, citation, about),
    view: { chosen: chosen(view), facts: facts.length, link },
  };
  const table = factTable([dossier], stamp, addresses, {
    facts: new Set(facts.map(({ id }) => id)),
    places: new Set(places.map(({ place }) => place.id)),
  });
  const name = `atlas-facts-${dossier.version}-${slug(new URL(link).search)}.${format}`;
  return format === 'csv'
    ? { name, mediaType: 'text/csv;charset=utf-8', text: factsCsv(table) }
    : {
        name,
        mediaType: 'application/geo+json',
        text: JSON.stringify(factsGeoJson(table), null, 1),
      };
}

/** The choice as plain data, whatever choices there are. */
function chosen(view: View): Record<string, unknown> {
  const choices = Object.entries(view) as [string, unknown][];
  return Object.fromEntries(
    choices.map(([name, value]) => [name, value instanceof Set ? [...value].sort() : value]),
  );
}

/** The query of the view's link as part of a file's name: "years-2015-undated". */
function slug(query: string): string {
  const words = decodeURIComponent(query).replace(/[^\p{L}\p{N}]+/gu, '-');
  return words.replace(/^-|-$/g, '').slice(0, 80) || 'all';
}
