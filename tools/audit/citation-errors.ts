import type { DataError } from '../../src/lib/dossier/contract/data-error';
import { fileNames } from '../../src/lib/dossier/contract/file-names';
import type { RawDossier } from '../../src/lib/dossier/contract/parse';
import type { Digest } from './digest';

/**
 * Every citation of sources.json that is not what stands in the documents: paragraphs in which a number is or
 * is not, the work's own line, a number that no work has.
 */
export function citationErrors({ sources }: RawDossier, digest: Digest): DataError[] {
  const error = (id: string, reason: string): DataError => ({
    file: fileNames.sources,
    id,
    reason,
  });
  const citations = sources.references.flatMap(({ id, citedAs }) =>
    citedAs.map((citation) => ({ id, ...citation })),
  );
  return digest.documents.flatMap(({ id: document, paragraphs }) => {
    const own = citations.filter((citation) => citation.document === document);
    const standing = (number: number) =>
      paragraphs.filter(({ references }) => references.includes(number));
    const numbers = new Set(paragraphs.flatMap(({ references }) => references));
    return [
      ...own.flatMap(({ id, number, paragraphs: claimed, line }) => {
        const isLine = ({ kind }: { kind: string }) => kind === 'reference';
        const lines = ordinals(standing(number).filter(isLine));
        const cited = ordinals(standing(number).filter((paragraph) => !isLine(paragraph)));
        return [
          ...(lines === String(line)
            ? []
            : [error(id, `has line ${line} of ${document} for ${number}, not ${lines || 'none'}`)]),
          ...(cited === ordinals(claimed.map((paragraph) => ({ paragraph })))
            ? []
            : [error(id, `number ${number} of ${document} stands in ${cited || 'no paragraph'}`)]),
        ];
      }),
      ...[...numbers]
        .filter((number) => own.filter((citation) => citation.number === number).length !== 1)
        .map((number) => error(document, `number ${number} is not that of exactly one work`)),
    ];
  });
}

function ordinals(paragraphs: { paragraph: number }[]): string {
  return paragraphs
    .map(({ paragraph }) => paragraph)
    .sort((one, other) => one - other)
    .join(', ');
}
