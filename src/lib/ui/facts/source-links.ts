import type { Attribution } from '$lib/dossier/model/dossier';
import type { LocaleCode } from '$lib/i18n/locales';
import { documentPath, factPath, sourcesPath } from '$lib/link/paths';

/** Where a chip, a reference number and a fact's own sign lead. */
export interface SourceLinks {
  /** What the atlas drew from the paragraph of an attribution. */
  paragraph(attribution: Pick<Attribution, 'document' | 'paragraph'>): string;
  reference(id: string): string;
  document(id: string): string;
  fact(id: string): string;
}

/** The links of one language; the page of a fact is on the map, and takes the query of the view there with it. */
export function sourceLinks(language: LocaleCode, query = ''): SourceLinks {
  return {
    paragraph: ({ document, paragraph }) => `${documentPath(language, document)}#p${paragraph}`,
    document: (id) => documentPath(language, id),
    fact: (id) => factPath(language, id) + query,
    reference: (id) => `${sourcesPath(language)}#${id}`,
  };
}
