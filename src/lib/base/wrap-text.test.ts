import { describe, expect, it } from 'vitest';
import { wrap } from './wrap-text';

/** Every sign 10 px wide. */
const measure = (text: string) => [...text].length * 10;

describe('a text set in lines', () => {
  it('breaks between words, and loses none', () => {
    const text = 'Russia sent warplanes to an airport near Latakia';
    const lines = wrap(text, 'en', 150, 9, measure);
    expect(lines.join(' ')).toBe(text);
    expect(lines.every((line) => measure(line) <= 150)).toBe(true);
  });

  it('is cut between words with an ellipsis that fits and follows no comma', () => {
    const lines = wrap('One two, three four five six', 'en', 90, 1, measure);
    expect(lines).toEqual(['One two…']);
  });

  it('breaks Arabic between words and cuts it between words', () => {
    const text = 'سقطت محافظة إدلب في يد فصائل المعارضة إثر هجوم شنّته';
    expect(wrap(text, 'ar', 200, 9, measure).join(' ')).toBe(text);
    const [line = '', ...others] = wrap(text, 'ar', 200, 1, measure);
    expect(others).toEqual([]);
    expect(measure(line)).toBeLessThanOrEqual(200);
    expect(text.split(' ')).toEqual(expect.arrayContaining(line.slice(0, -1).split(' ')));
    expect(line.endsWith('…')).toBe(true);
  });

  it('breaks Chinese anywhere but in a number or a name in Latin letters', () => {
    const lines = wrap('俄羅斯於2015年派遣Su-30戰機', 'zh-Hant', 60, 9, measure);
    expect(lines.join('')).toBe('俄羅斯於2015年派遣Su-30戰機');
    expect(lines.every((line) => measure(line) <= 60)).toBe(true);
    expect(lines.some((line) => line.includes('2015'))).toBe(true);
  });

  it('breaks no date, version or word with a hyphen in Chinese', () => {
    const text = '資料2026-11-30版，依CC BY-SA 4.0授權。';
    for (const width of [100, 110, 120, 130, 140, 150, 160]) {
      const lines = wrap(text, 'zh-Hant', width, 99, measure);
      for (const whole of ['2026-11-30', 'BY-SA', '4.0'])
        expect(lines.some((line) => line.includes(whole))).toBe(true);
    }
  });

  it('begins no line of Chinese with a comma, a stop or a closing bracket, and ends none with an opening one', () => {
    const text = '伊朗，伊拉克，「敘利亞」。俄羅斯，「黎巴嫩」，土耳其。';
    for (const width of [20, 30, 40, 50, 60, 70]) {
      const lines = wrap(text, 'zh-Hant', width, 99, measure);
      expect(lines.join('')).toBe(text);
      expect(lines.filter((line) => /^[，。」]|「$/.test(line))).toEqual([]);
    }
  });

  it('leaves a word alone that is wider than a line', () => {
    expect(wrap('a Turkmenistan b', 'en', 50, 9, measure)).toEqual(['a', 'Turkmenistan', 'b']);
  });
});
