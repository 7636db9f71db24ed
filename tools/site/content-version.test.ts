import { expect, it } from 'vitest';
import { contentVersion, partsOfSite } from './content-version.mjs';

it('the version is the same for the same content and address, and another one for another address', () => {
  const version = contentVersion('https://example.org/');
  expect(version).toMatch(/^[0-9a-f]{16}$/);
  expect(contentVersion('https://example.org/')).toBe(version);
  expect(contentVersion('https://example.org/atlas/')).not.toBe(version);
});

it('it is made of what the site is made of, and of no test, bench or audit', () => {
  const parts = partsOfSite();
  expect(parts).toEqual(
    expect.arrayContaining([
      ...['src/lib/map/create-atlas-map.ts', 'public/geo/facts.json', 'messages/en.json'],
      ...['package-lock.json', 'tools/site/policy.mjs', 'tools/messages.mjs'],
    ]),
  );
  const others =
    /^tools\/(?!site\/|messages\.mjs|dossier\/former-addresses)|\.test\.|fixture\.|fake-/;
  expect(parts.filter((path) => others.test(path))).toEqual([]);
});
