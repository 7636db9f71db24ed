import { describe, expect, it } from 'vitest';
import { foldedText, termGroups, wordsOf } from './words';

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
  it('is also any word with the one letter that follows an Arabic article', () => {
    expect(termGroups('الع')).toEqual([['الع', 'ع']]);
    expect(termGroups('والأ')).toEqual([['والا', 'ا']]);
    expect(termGroups('العر')).toEqual([['عر']]);
    expect(termGroups('إلى')).toEqual([['الي']]);
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

describe('two writings of a name', () => {
  it('are one when folded', () => {
    expect(foldedText('Bassel al-Assad')).toBe(foldedText('BASSEL AL ASSAD'));
    expect(foldedText('مطار باسل الأسد')).toBe(foldedText('مطار باسل الاسد'));
    expect(foldedText('Hamadan')).not.toBe(foldedText('Hamadan air base'));
  });
});
