import { describe, expect, it } from 'vitest';
import { begunQuery, foldedText, termGroups, wordsOf } from './words';

const termsIn = (text: string) => wordsOf(text).flatMap(({ terms }) => terms);

describe('the words of a text', () => {
  it('stand where they say', () => {
    const text = 'Iran’s «Hamadan», 俄羅斯';
    const cut = wordsOf(text).map(({ from, to }) => text.slice(from, to));
    expect(cut).toEqual(['Iran’s', 'Hamadan', '俄', '俄羅', '羅', '羅斯', '斯']);
  });
  it('of Arabic are also found without the particle they are written together with', () => {
    expect(termsIn('وروسيا')).toEqual(['وروسيا', 'روسيا']);
    expect(termsIn('وقال')).toEqual(['وقال']);
  });
  it('are none in signs and spaces', () => {
    expect(wordsOf(' — … ¶ !? 🙂')).toEqual([]);
  });
});

describe('what a query asks for', () => {
  it('is every word, each also by its sound', () => {
    expect(termGroups('Soleimani Moscow')).toEqual([['soleimani', '~slmn'], ['moscow']]);
  });
  it('is pairs of characters within the words of Chinese, and not across them', () => {
    expect(termGroups('俄羅斯空軍').map(([term]) => term)).toEqual(['俄羅', '羅斯', '空軍']);
    expect(termGroups('伊德利卜').map(([term]) => term)).toEqual(['伊德', '德利', '利卜']);
    expect(termGroups('俄')).toEqual([['俄']]);
  });
  it('is Chinese cut only between longer words, where it is asked for as a name', () => {
    const asName = (query: string) => termGroups(query, 'names').map(([term]) => term);
    expect(asName('伊斯蘭國')).toEqual(['伊斯', '斯蘭', '蘭國']);
    expect(asName('俄羅斯空軍')).toEqual(['俄羅', '羅斯', '空軍']);
  });
  it('is Chinese cut where one character stands between two names', () => {
    const asName = (query: string) => termGroups(query, 'names').map(([term]) => term);
    expect(asName('俄羅斯和伊朗')).toEqual(['俄羅', '羅斯', '和', '伊朗']);
    expect(asName('敘利亞的')).toEqual(['敘利', '利亞', '的']);
  });
  it('leaves out small words, unless there is nothing else', () => {
    expect(termGroups('the Green Zone').map(([term]) => term)).toEqual(['green', 'zone']);
    expect(termGroups('the')).toEqual([['the']]);
  });
  it('has an end', () => {
    expect(termGroups('word '.repeat(9000))).toEqual([['word']]);
    const many = Array.from({ length: 900 }, (_, number) => `a${number}`).join(' ');
    expect(termGroups(many).length).toBeLessThanOrEqual(24);
  });
});

describe('a query whose last word is begun', () => {
  it('ends with one letter after an Arabic article', () => {
    expect(begunQuery('الع')).toEqual({ before: '', letter: 'ع' });
    expect(begunQuery('دولة الأ')).toEqual({ before: 'دولة ', letter: 'ا' });
  });
  it.each(['س', 'ال', 'العر', 'إلى', 'والد', 'الع ', 'الع روسيا', 'Iran', ''])(
    'is none of "%s"',
    (query) => expect(begunQuery(query)).toBeNull(),
  );
});

describe('two writings of a name', () => {
  it('are one when folded', () => {
    expect(foldedText('Bassel al-Assad')).toBe(foldedText('BASSEL AL ASSAD'));
    expect(foldedText('مطار باسل الأسد')).toBe(foldedText('مطار باسل الاسد'));
    expect(foldedText('Hamadan')).not.toBe(foldedText('Hamadan air base'));
  });
});
