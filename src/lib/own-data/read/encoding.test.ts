import { describe, expect, it } from 'vitest';
import { encodingOf } from './encoding';
import { readSound } from '../worker/fixture';

const bytes = (text: string) => [...new TextEncoder().encode(text)];
const place = 'دير الزور';
/** A name of two bytes a letter, cut within its last letter. */
const cut = [...bytes('الرقة').slice(0, -1), ...bytes(',36,37\n')];
const rows = (count: number) => bytes(`${place},35,40\n`.repeat(count));

describe('the encoding of a text', () => {
  it('stays UTF-8 where a cell was cut within a letter', async () => {
    const heading = bytes('name,lat,lon\n');
    const { dataset } = await readSound(Uint8Array.from([...heading, ...rows(6), ...cut]));
    expect(await dataset.titles.text(0)).toBe(place);
    expect(await dataset.titles.text(6)).toBe('الرق\uFFFD');
  });
  it('is UTF-8 where a few of a great many letters are broken, and no longer where many are', () => {
    expect(encodingOf(Uint8Array.from([...rows(100), ...cut, ...cut, ...cut]))).toBe('utf-8');
    expect(encodingOf(Uint8Array.from([...rows(3), ...cut, ...cut, ...cut]))).not.toBe('utf-8');
    expect(encodingOf(Uint8Array.from(cut))).not.toBe('utf-8');
  });
  it('takes the end of the head for no break', () => {
    expect(encodingOf(Uint8Array.from([...rows(6), ...cut, ...bytes('حلب').slice(0, -1)]))).toBe(
      'utf-8',
    );
  });
  it.each([
    ['utf-8', [...bytes(' \n{"name": "Al'), 0xe9, ...bytes('p"}')]],
    ['utf-8', [...bytes('\uFEFF[{"name": "'), ...bytes('حلب').slice(0, -1), ...bytes('"}]')]],
    ['utf-16le', [0x7b, 0, 0x22, 0]],
    ['utf-16be', [0, 0x5b, 0, 0x7b]],
  ])('of JSON is %s by its standard', (encoding, content) => {
    expect(encodingOf(Uint8Array.from(content))).toBe(encoding);
  });
});
