import { fixtureFiles, type Fixture } from '../../src/lib/dossier/contract/fixture';
import { parseDossier, type RawDossier } from '../../src/lib/dossier/contract/parse';
import type { Digest, DigestDocument, DigestParagraph } from './digest';
import type { Names } from './names';
import { packHashes } from './packed-hashes';
import { hashOf, runsOf } from './word-runs';

/** For tests only: the fixture's dossier, after a change where a test needs one. */
export function auditedDossier(change?: (fixture: Fixture) => void): RawDossier {
  return parseDossier(fixtureFiles(change)).dossier;
}

/** For tests only: the digest of the fixture's documents, after a change where a test needs one. */
export function fixtureDigest(change: (digest: Digest) => void = () => undefined): Digest {
  const digest = structuredClone(sound);
  change(digest);
  return digest;
}

/** For tests only: the fixture's documents have every name as it is in English. */
export function fixtureNames(): Names {
  const names = {
    actors: { fleet: ['fleet'] },
    places: { harbour: ['Harbour'], 'old-harbour': ['Old Harbour'], 'high-plain': ['High Plain'] },
  };
  return { gazette: names, almanac: structuredClone(names) };
}

/** For tests only: the packed runs of a text. */
export function packedRuns(text: string): string {
  return packHashes(runsOf(text).map(hashOf));
}

/** For tests only: a paragraph of the digest. */
export function digested(digest: Digest, document: string, paragraph: number): DigestParagraph {
  const found = digest.documents
    .find(({ id }) => id === document)
    ?.paragraphs.find((candidate) => candidate.paragraph === paragraph);
  if (!found) throw new Error(`The fixture's digest has no paragraph ${paragraph} of ${document}.`);
  return found;
}

function documentOf(id: string, paragraphs: Omit<DigestParagraph, 'paragraph'>[]): DigestDocument {
  return {
    id,
    file: `${id}.txt`,
    sha256: '',
    paragraphs: paragraphs.map((entry, index) => ({ paragraph: index + 1, ...entry })),
    runs: packedRuns('The gulls of Norland sleep upon the sea wall until the bell has rung twice.'),
  };
}

const sound: Digest = {
  documents: [
    documentOf('gazette', [
      { kind: 'text', actors: ['fleet'], places: [], references: [] },
      { kind: 'text', actors: ['fleet'], places: ['harbour'], references: [1] },
      { kind: 'text', actors: [], places: ['harbour', 'high-plain'], references: [] },
      { kind: 'text', actors: [], places: ['harbour'], references: [] },
      { kind: 'heading', actors: [], places: [], references: [] },
      { kind: 'reference', actors: [], places: ['harbour'], references: [1] },
    ]),
    documentOf('almanac', [
      { kind: 'text', actors: [], places: ['harbour'], references: [7] },
      { kind: 'text', actors: [], places: ['high-plain'], references: [] },
      { kind: 'text', actors: [], places: ['old-harbour'], references: [] },
      { kind: 'text', actors: [], places: ['high-plain'], references: [] },
      { kind: 'reference', actors: [], places: ['harbour'], references: [7] },
    ]),
  ],
};
