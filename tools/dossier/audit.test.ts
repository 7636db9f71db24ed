import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { auditDossier } from '../audit/audit-dossier';
import type { Allowances } from '../audit/allowances';
import type { Digest } from '../audit/digest';
import type { DocumentNames, Names } from '../audit/names';
import { errorLine } from '../../src/lib/dossier/contract/data-error';
import { readDossierFiles } from '../../src/lib/build/dossier-from-disk';
import { parseDossier } from '../../src/lib/dossier/contract/parse';
import allowances from './allowances.json';
import digest from './digest.json';
import { makeCoverage } from './make-coverage';
import { documentFolder, makeDigest } from './make-digest';
import names from './names.json';
import reasons from './reasons.json';

const { dossier } = parseDossier(readDossierFiles(join(process.cwd(), 'public', 'geo')));
const committed = digest as Digest;
const documentNames: Names = names;

describe('the dossier', () => {
  it('is true to its documents', () => {
    const errors = auditDossier(dossier, committed, documentNames, allowances as Allowances);
    expect(errors.map(errorLine)).toEqual([]);
  });
});

describe('the coverage', () => {
  it('is what facts and reasons give (else: node tools/dossier/coverage.mjs)', () => {
    expect(makeCoverage(dossier.facts, committed, reasons)).toEqual(dossier.coverage);
  });
});

describe.skipIf(!existsSync(documentFolder))('the committed digest', () => {
  it('is what the documents give (else: node tools/dossier/digest.mjs)', () => {
    expect(makeDigest(dossier.sources.documents, documentFolder)).toEqual(committed);
  });
  it.each(committed.documents)('has no name that $id does not have', ({ id, file }) => {
    const content = readFileSync(join(documentFolder, file), 'utf8');
    const absent = spellingsOf(documentNames[id]).filter((name) => !content.includes(name));
    expect(absent).toEqual([]);
  });
});

function spellingsOf(table: DocumentNames | undefined): string[] {
  return table ? [table.actors, table.places].flatMap((names) => Object.values(names).flat()) : [];
}
