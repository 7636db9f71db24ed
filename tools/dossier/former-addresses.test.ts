import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { formerAddresses } from './former-addresses.mjs';

it('a former id has its old addresses in every language', () => {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-'));
  const write = (name: string, value: unknown) =>
    writeFileSync(join(folder, name), JSON.stringify(value));
  write('atlas.json', { languages: ['en', 'ar'] });
  write('redirects.json', {
    places: { old: 'new' },
    facts: { gone: null },
    references: { r: 's' },
  });
  expect(formerAddresses(folder)).toEqual([
    '/en/place/old/',
    '/en/embed/place/old/',
    '/en/fact/gone/',
    '/en/embed/fact/gone/',
    '/ar/place/old/',
    '/ar/embed/place/old/',
    '/ar/fact/gone/',
    '/ar/embed/fact/gone/',
  ]);
  rmSync(folder, { recursive: true });
});
