/** What a page says of the atlas's own files: for each its path from the site's root and what its bytes hash to. */
export const OWN_FILES = 'own-files';

/** The paths with their hashes as a page has them: "en/dossier.json sha256-… search.json sha256-…". */
export function readHashes(text: string): Map<string, string> {
  return new Map(
    [...text.matchAll(/(\S+) (sha256-\S+)/g)].map(([, path = '', hash = '']) => [path, hash]),
  );
}
