import { readQuery, writeQuery } from './query-codec';
import { queryKeys, type SourcesQuery } from './query-keys';

/** What the link of the page of sources says; nonsense falls back to its default. */
export function parseSources({ searchParams }: Pick<URL, 'searchParams'>): SourcesQuery {
  return readQuery(queryKeys.sources, searchParams, { show: 'all', order: 'time' }, undefined);
}

/** The query of the page of sources, defaults left out: "?show=undated&order=place". */
export function formatSources(state: SourcesQuery): string {
  return writeQuery(queryKeys.sources, state, undefined);
}
