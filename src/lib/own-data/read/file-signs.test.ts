import { describe, expect, it } from 'vitest';
import { read, readSound } from '../worker/fixture';

const table = (letter: string) => `name,lat,lon\nNorth${letter}of Idlib,36,37\nKut,32,45\n`;

describe('a table with a character that no text has', () => {
  it.each([
    ['a broken letter', '\uFFFD'],
    ['a control character of Windows', '\u0092'],
    ['a vertical tab', '\u000B'],
  ])('is read all the same: %s', async (_, letter) => {
    const { summary, dataset } = await readSound(table(letter));
    expect(summary.count).toBe(2);
    expect(await dataset.titles.text(1)).toBe('Kut');
  });
  it('is no data where it has many, or a byte of nothing', async () => {
    for (const letter of ['\u0000', '\uFFFD\u0001\u0002']) {
      expect(await read(table(letter))).toEqual({ state: 'failed', reason: 'no-data' });
    }
  });
});
