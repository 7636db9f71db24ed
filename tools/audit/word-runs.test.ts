import { describe, expect, it } from 'vitest';
import { hashOf, runsOf, wordsOf } from './word-runs';

const runs = (text: string) => runsOf(text).map(({ words }) => words.join(' '));

describe('the runs of a text', () => {
  it('are eight words long, one from each word on', () => {
    expect(runs('One two three four five six seven eight nine.')).toEqual([
      'one two three four five six seven eight',
      'two three four five six seven eight nine',
    ]);
    expect(runs('One two three four five six seven.')).toEqual([]);
  });
  it('are twelve characters long in Chinese', () => {
    expect(runs('海鷗睡在海堤上，直到鐘響兩次。')).toEqual([
      '海 鷗 睡 在 海 堤 上 直 到 鐘 響 兩',
      '鷗 睡 在 海 堤 上 直 到 鐘 響 兩 次',
    ]);
  });
  it('read Chinese past other words and other words past Chinese', () => {
    expect(wordsOf('海鷗 Norland 睡 2015 在')).toEqual({
      alphabetic: ['norland', '2015'],
      chinese: ['海', '鷗', '睡', '在'],
    });
  });
});

describe('words', () => {
  it('are compared without case, punctuation, accents and apostrophes', () => {
    expect(wordsOf('“Erdoğan’s” — café').alphabetic).toEqual(['erdogans', 'cafe']);
  });
  it('are compared without the vowel marks and spelling habits of Arabic', () => {
    expect(wordsOf('أُقيمـت الغرفة على')).toEqual(wordsOf('اقيمت الغرفه علي'));
  });
});

describe('the hash of a run', () => {
  it('is 32 bits, the same for the same words alone', () => {
    const hash = hashOf({ words: ['one', 'two'] });
    expect(hash).toBe(hashOf({ words: ['one', 'two'] }));
    expect(hash).not.toBe(hashOf({ words: ['two', 'one'] }));
    expect(hash).not.toBe(hashOf({ words: ['on', 'etwo'] }));
    expect(hash).toBeLessThan(2 ** 32);
    expect(Number.isInteger(hash)).toBe(true);
  });
});
