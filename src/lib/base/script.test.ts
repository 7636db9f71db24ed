import { expect, it } from 'vitest';
import { scriptOf } from './script';

it.each([
  ['en', 'Latn'],
  ['fa', 'Arab'],
  ['zh-Hant', 'Hant'],
  ['zh-TW', 'Hant'],
  ['sr', 'Cyrl'],
  ['sr-Latn', 'Latn'],
])('the script of %s is %s', (language, script) => expect(scriptOf(language)).toBe(script));
