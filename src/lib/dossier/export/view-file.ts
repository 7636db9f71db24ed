import type { Dossier } from '../model/dossier';
import { columnsFor } from './columns';
import { csv } from './csv';
import { factTable, type FactTable } from './fact-table';
import { factsGeoJson } from './geojson';
import { stampOf, type Addresses } from './stamp';
import type { View } from '../view/view';
import type { Visible } from '../view/visible';
import { inTime } from '../view/year-cells';

export type ViewFormat = 'geojson' | 'csv';

/** A file for the reader to keep. */
export interface ViewFile {
  name: string;
  mediaType: string;
  parts: (string | Blob)[];
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

/** Entries of the reader's own, which stand in the file beside the facts and are no part of the dossier. */
export interface OwnDataPart {
  /** What the file says of them. */
  about: Record<string, unknown>;
  /** Names of their columns, after those of the facts. */
  columns: readonly string[];
  /** Features with commas between them, or lines of the table. */
  entries: Blob;
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
  ownData: OwnDataPart | null = null,
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
    ? { name, mediaType: 'text/csv;charset=utf-8', parts: csvParts(table, ownData) }
    : { name, mediaType: 'application/geo+json', parts: geoJsonParts(table, ownData) };
}

/** How many columns the facts have in a file of a view. */
export function viewColumnCount({ language }: Dossier): number {
  return columnsFor([language], true).length;
}

function csvParts({ columns, rows }: FactTable, ownData: OwnDataPart | null): (string | Blob)[] {
  const own = ownData?.columns ?? [];
  const heading = [...columns.map(({ name }) => name), ...own];
  const empty = own.map(() => null);
  const text = csv([heading, ...rows.map(({ cells }) => [...cells, ...empty])]);
  return ownData ? [text, ownData.entries] : [text];
}

/** A feature a line, so that a million of them beside the facts need never be one text. */
function geoJsonParts(table: FactTable, ownData: OwnDataPart | null): (string | Blob)[] {
  const { features, metadata, ...head } = factsGeoJson(table);
  const about = ownData ? { ...metadata, own_data: ownData.about } : metadata;
  const start = JSON.stringify({ ...head, metadata: about }).slice(0, -1);
  const facts = features.map((feature) => JSON.stringify(feature)).join(BETWEEN);
  const own = ownData ? [...(facts === '' ? [] : [BETWEEN]), ownData.entries] : [];
  return [`${start},"features":[\n`, facts, ...own, '\n]}\n'];
}

const BETWEEN = ',\n';

/** The choice as plain data, whatever choices there are. */
function chosen(view: View): Record<string, unknown> {
  const choices = Object.entries(view) as [string, unknown][];
  return Object.fromEntries(
    choices.map(([name, value]) => [name, value instanceof Set ? inOrder(name, value) : value]),
  );
}

/** Years in time, all else by its letters. */
function inOrder(name: string, chosen: ReadonlySet<string>): string[] {
  return name === 'years' ? [...chosen].sort(inTime) : [...chosen].sort();
}

/** The query of the view's link as part of a file's name: "years-2015-undated". */
function slug(query: string): string {
  const words = decodeURIComponent(query).replace(/[^\p{L}\p{N}]+/gu, '-');
  return words.replace(/^-|-$/g, '').slice(0, 80) || 'all';
}
