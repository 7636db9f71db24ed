import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Digest } from '../audit/digest';
import type { Names } from '../audit/names';
import kinds from './kinds.json';
import names from './names.json';
import { readDocument, type DocumentKinds } from './read-document';

/** Where the documents are. They are no part of the repository, and the folder may be absent. */
export const documentFolder = join(import.meta.dirname, '../../../shared/seeds');

const documentNames: Names = names;
const documentKinds: Record<string, DocumentKinds> = kinds;

/** Reads the documents in a folder. Throws where one of them is not there. */
export function makeDigest(
  documents: readonly { id: string; file: string }[],
  folder: string,
): Digest {
  return {
    documents: documents.map(({ id, file }) =>
      readDocument(
        { id, file },
        readFileSync(join(folder, file), 'utf8'),
        documentNames[id] ?? { actors: {}, places: {} },
        documentKinds[id] ?? {},
      ),
    ),
  };
}
