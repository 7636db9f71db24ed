import type { Stance } from './vocabulary';

/** What was published before, in one language: for the pages and feeds that tell what was corrected. */
export interface History {
  /** Oldest first. */
  releases: ToldRelease[];
  /** Why, by day, with the facts that it is about. */
  why: { date: string; text: string; facts: string[] }[];
}

/** One state of the data that was published, with all that it changed, by kind and id. */
export interface ToldRelease {
  /** YYYY-MM-DD. */
  date: string;
  /** The content hash of the data then. */
  hash: string;
  facts: Record<string, Change[]>;
  places: Record<string, Change[]>;
  documents: Record<string, Change[]>;
}

/** A field before and after; null where there was nothing, or is nothing any more. */
export interface Change {
  field: string;
  /** Of a fact: the document that says it. */
  document?: string;
  before: string | SaidThen[] | null;
  after: string | SaidThen[] | null;
}

/** What a document says of a fact, as it was told then. */
export interface SaidThen {
  paragraph: number;
  stance: Stance;
  text: string;
  /** Titles of the works cited. */
  references: string[];
}

export type HistoryKind = 'facts' | 'places' | 'documents';

/** What changed of a thing, newest first; of several releases of a day each by itself. */
export function changesOf(
  { releases }: History,
  kind: HistoryKind,
  id: string,
): { date: string; hash: string; changes: Change[] }[] {
  return releases
    .flatMap((release) => {
      const changes = own(release[kind], id);
      return changes ? [{ date: release.date, hash: release.hash, changes }] : [];
    })
    .reverse();
}

/**
 * What the facts are told otherwise since a version of the data, field by field: as that version had it, and as it is
 * now. What was changed and changed back is left out. Null for a version that is not known.
 */
export function changesSince(
  { releases }: History,
  hash: string,
  facts: readonly string[],
): { fact: string; changes: Change[] }[] | null {
  const at = releases.findIndex((release) => release.hash === hash);
  if (at < 0) return null;
  const later = releases.slice(at + 1);
  return facts.flatMap((fact) => {
    const fields = new Map<string, Change>();
    for (const change of later.flatMap((release) => own(release.facts, fact) ?? [])) {
      const key = `${change.field} ${change.document ?? ''}`;
      const before = fields.get(key)?.before;
      fields.set(key, { ...change, before: before === undefined ? change.before : before });
    }
    const changes = [...fields.values()].filter(
      ({ before, after }) => JSON.stringify(before) !== JSON.stringify(after),
    );
    return changes.length === 0 ? [] : [{ fact, changes }];
  });
}

function own<Value>(record: Record<string, Value>, id: string): Value | undefined {
  return Object.hasOwn(record, id) ? record[id] : undefined;
}
