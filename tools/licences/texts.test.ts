import { expect, it } from 'vitest';
import { licenceTexts, shippedPackages } from './texts.mjs';
import { nameOf } from './packages.mjs';

const text = licenceTexts();

it.each(shippedPackages().map((path) => nameOf(path)))('the licence of %s is there', (name) => {
  expect(text).toContain(`\n${name} `);
});

it('the whole of the LGPL is there, and where the source of its package is', () => {
  const [, own = ''] = text.split(/\ngeojson-validation [\d.]+ /);
  const [, section = ''] = own.split(`${'='.repeat(80)}\n`);
  expect(section).toMatch(/^\n?Its source: .*geojson-validation/i);
  expect(section).toContain('GNU LESSER GENERAL PUBLIC LICENSE');
});
