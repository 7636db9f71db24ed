import { createHash } from 'node:crypto';
import type { DigestDocument, DigestParagraph } from '../audit/digest';
import type { DocumentNames } from '../audit/names';
import { packHashes } from '../audit/packed-hashes';
import { hashOf, runsOf } from '../audit/word-runs';
import type { ParagraphKind } from '../../src/lib/dossier/model/vocabulary';
import { mentionsIn } from './mentions';

/** The paragraphs of a document that are neither running text nor reference lines, found by reading it. */
export type DocumentKinds = Partial<Record<ParagraphKind, number[]>>;

/** The digest of a document: what stands in which paragraph, and not one sentence of it. */
export function readDocument(
  { id, file }: { id: string; file: string },
  content: string,
  names: DocumentNames,
  kinds: DocumentKinds,
): DigestDocument {
  const lines = paragraphsOf(content);
  return {
    id,
    file,
    sha256: createHash('sha256').update(content).digest('hex'),
    paragraphs: lines.map((line, index) => readParagraph(line, index + 1, names, kinds)),
    runs: packHashes(lines.map(withoutNumbers).flatMap(runsOf).map(hashOf)),
  };
}

/** The non-empty lines: what `awk 'NF'` prints. */
export function paragraphsOf(content: string): string[] {
  return content.split('\n').filter((line) => /[^ \t]/.test(line));
}

function readParagraph(
  line: string,
  paragraph: number,
  names: DocumentNames,
  kinds: DocumentKinds,
): DigestParagraph {
  const ownNumber = /^\s+(\d+)\. /.exec(line)?.[1];
  const numbers = Array.from(line.matchAll(/\[(\d{1,3})\]/g), ([, number]) => number);
  const known = Object.keys(kinds) as ParagraphKind[];
  return {
    paragraph,
    kind: ownNumber
      ? 'reference'
      : (known.find((kind) => kinds[kind]?.includes(paragraph)) ?? 'text'),
    ...mentionsIn(line, names),
    references: [...new Set(ownNumber ? [ownNumber] : numbers)]
      .map(Number)
      .sort((one, other) => one - other),
  };
}

/** Reference numbers stand between words that belong together. */
function withoutNumbers(line: string): string {
  return line.replace(/\[\d{1,3}\]/g, '');
}
