import { describe, expect, it } from 'vitest';
import { contentHash } from './content-hash';
import { fixtureFiles } from '$lib/dossier/contract/fixture';

describe('the content hash', () => {
  const files = fixtureFiles();
  const hash = contentHash(files);

  it('is twelve hex digits', () => {
    expect(hash).toMatch(/^[\da-f]{12}$/);
  });

  it('does not mind how a file is set out', () => {
    const spaced = {
      ...files,
      'facts.json': JSON.stringify(JSON.parse(files['facts.json'] ?? ''), null, 8),
    };
    expect(contentHash(spaced)).toBe(hash);
  });

  it('is another one for a word that changed', () => {
    const changed = {
      ...files,
      'facts.json': (files['facts.json'] ?? '').replace('"en":"', '"en":"Now '),
    };
    expect(contentHash(changed)).not.toBe(hash);
  });
});
