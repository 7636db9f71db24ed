import type { Attribution, Document } from '$lib/dossier/model/dossier';
import { textsOf } from '$lib/dossier/model/shared-texts';
import type { LocaleCode } from './locales';
import { m } from './paraglide/messages';

/**
 * In how many documents something stands, as a reader is to count them: documents that are largely one text are no
 * separate witnesses, and the words say so. In the page's language, or in one that is named.
 */
export function documentsWords(
  attributions: readonly Pick<Attribution, 'document'>[],
  documents: readonly Document[],
  locale?: LocaleCode,
): string {
  const groups = textsOf(attributions, documents);
  return countedDocuments({ documents: groups.flat().length, texts: groups.length }, locale);
}

/** The same for numbers that are known already. */
export function countedDocuments(
  { documents: count, texts }: { documents: number; texts: number },
  locale?: LocaleCode,
): string {
  const options = locale && { locale };
  if (count === texts) return m.documents_count({ count }, options);
  if (texts === 1) return m.documents_one_text({ count }, options);
  return m.documents_texts({ count, texts }, options);
}
