import type { RawDocument } from './schema';

/** What is wrong with a document beside the others of its dossier, each in one sentence. */
export function documentErrors(
  { id, sharedText, URL, versionsURL }: RawDocument,
  documents: readonly RawDocument[],
): string[] {
  const others = documents.filter((other) => other.id !== id);
  const reasons: string[] = [];
  if (sharedText !== undefined && !others.some((other) => other.sharedText === sharedText)) {
    reasons.push(`shares the text "${sharedText}" with no other document`);
  }
  if (versionsURL !== undefined && URL === undefined) {
    reasons.push('has a list of versions (versionsURL) and no address (URL) of its own');
  }
  return reasons;
}
