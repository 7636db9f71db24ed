import { describe, expect, it } from 'vitest';
import { addressesIn, rawAddress } from './addresses';

const [one, two] = ['https://one.example/a', 'https://two.example/b?c=1,2'];

describe('several addresses in a cell', () => {
  it.each([
    `${one},${two}`,
    `${one} ${two}`,
    `${one}; ${two}`,
    `${one} | ${two}`,
    `["${one}", "${two}"]`,
    `${one}\n${two}`,
    `See ${one}, and (${two})`,
  ])('%s', (text) => {
    expect(addressesIn(text)).toEqual([one, two]);
  });
});

describe('the page of a file', () => {
  it.each([
    [
      'https://github.com/a/b/blob/main/c/d.csv',
      'https://raw.githubusercontent.com/a/b/main/c/d.csv',
    ],
    ['https://gitlab.com/a/b/-/blob/main/d.csv', 'https://gitlab.com/a/b/-/raw/main/d.csv'],
    ['https://www.dropbox.com/s/x/d.csv?dl=0', 'https://www.dropbox.com/s/x/d.csv?dl=1'],
    [
      'https://docs.google.com/spreadsheets/d/ID/edit#gid=5',
      'https://docs.google.com/spreadsheets/d/ID/export?format=csv&gid=5',
    ],
    [
      'https://drive.google.com/file/d/ID/view',
      'https://drive.google.com/uc?export=download&id=ID',
    ],
  ])('%s says where the file is', (page, raw) => {
    expect(rawAddress(page)).toBe(raw);
    expect(rawAddress(raw)).toBeNull();
  });
  it('is no other address', () => {
    expect(rawAddress('https://example.org/d.csv')).toBeNull();
  });
});
