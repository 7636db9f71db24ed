import { readQuery, writeQuery } from './query-codec';
import { queryKeys } from './query-keys';

/** The ids that a link leaves out, of documents and of works; nonsense is passed over. */
export function parseExperiment({ searchParams }: Pick<URL, 'searchParams'>): readonly string[] {
  return readQuery(queryKeys.experiment, searchParams, { without: [] }, undefined).without;
}

/** The query that leaves them out: "?without=ar-article,reuters-2015-10-06", or "". */
export function formatExperiment(without: readonly string[]): string {
  return writeQuery(queryKeys.experiment, { without }, undefined);
}
