import { expect, it } from 'vitest';
import { contentVersion } from './content-version.mjs';

it('the version is the same for the same content and address, and another one for another address', () => {
  const version = contentVersion('https://example.org/');
  expect(version).toMatch(/^[0-9a-f]{16}$/);
  expect(contentVersion('https://example.org/')).toBe(version);
  expect(contentVersion('https://example.org/atlas/')).not.toBe(version);
});
