import { Cite } from '@citation-js/core';
import '@citation-js/plugin-ris';
import { isoDate, type CslDate, type CslItem, type CslName } from './csl-item';

/**
 * A work as one RIS record, a line a field. Citation.js breaks lines within words, and leaves out the authors and
 * the day of news and the outlet of web pages, so these are ours. Node only. Throws on a type that makes no record.
 */
export function ris(item: CslItem): string {
  // The day of access would become a volume.
  const [record] = new Cite({ ...item, accessed: undefined }).format('ris', { format: 'object' });
  if (!record) throw new Error(`No RIS record for "${item.id}".`);
  const { TY: type, ...fields } = record;
  const lines = Object.entries({
    ...fields,
    ID: item.id,
    AU: item.author?.map(risName),
    T2: item['container-title'],
    DA: item.issued && risDate(item.issued),
    Y2: item.accessed && risDate(item.accessed),
    N1: item.note ?? item.annote,
  }).flatMap(([tag, value]) => [value ?? []].flat().map((text) => `${tag}  - ${text}`));
  return [`TY  - ${String(type)}`, ...lines, 'ER  - '].join('\n');
}

function risName({ family, given, literal }: CslName): string {
  return literal ?? [family, given].filter(Boolean).join(', ');
}

/** YYYY/MM/DD/, the slashes also where month or day are unknown. */
function risDate(date: CslDate): string {
  const [year = '', month = '', day = ''] = isoDate(date).split('-');
  return `${year}/${month}/${day}/`;
}
