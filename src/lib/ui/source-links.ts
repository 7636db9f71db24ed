import type { Attribution } from '$lib/dossier/dossier';
import type { LocaleCode } from '$lib/i18n/locales';
import { documentPath, sourcesPath } from '$lib/link/paths';

/** Where a chip and a reference number lead. */
export interface SourceLinks {
  /** What the atlas drew from the paragraph of an attribution. */
  paragraph(attribution: Pick<Attribution, 'document' | 'paragraph'>): string;
  reference(id: string): string;
}

/** The links of one language. */
export function sourceLinks(language: LocaleCode): SourceLinks {
  return {
    paragraph: ({ document, paragraph }) => `${documentPath(language, document)}#p${paragraph}`,
    reference: (id) => `${sourcesPath(language)}#${id}`,
  };
}
