import { describe, expect, it } from 'vitest';
import { creditLines, headLines, type LineStyle, type PictureLines } from './map-picture';

const SIGN: Record<LineStyle, number> = { title: 10, plain: 7, small: 6 };
const measure = (text: string, style: LineStyle) => text.length * SIGN[style];
const room = (width: number, language = 'en') => ({ width, language, measure });
const textOf = ({ lines }: PictureLines) => lines.map(({ text }) => text).join(' ');
const endOf = ({ lines }: PictureLines) =>
  Math.max(...lines.map(({ text, style, inset }) => inset + measure(text, style)));

const CREDIT =
  'Facts of a coalition and its background, in four documents, version 2026-11-30, CC BY-SA 4.0. Made with Natural Earth. © OpenStreetMap contributors.';
const CHOICE = '2013, 2015 and 2016 · First party · Second party · “a search of several words”';

describe('the words around a picture of the map', () => {
  it('say whose it is in full on a phone, and take the height that this needs', () => {
    const set = creditLines(CREDIT, room(350));
    expect(textOf(set)).toBe(CREDIT);
    expect(endOf(set)).toBeLessThanOrEqual(350);
    expect(set.lines.length).toBeGreaterThan(2);
    expect(set.height).toBeGreaterThan(set.lines.at(-1)?.y ?? 0);
  });

  it('say the whole choice beneath the title where it has no room beside it', () => {
    const set = headLines('The atlas', CHOICE, room(350));
    expect(textOf(set)).toBe(`The atlas ${CHOICE}`);
    expect(endOf(set)).toBeLessThanOrEqual(350);
    const heights = set.lines.map(({ y }) => y);
    expect(new Set(heights).size).toBe(set.lines.length);
    expect(set.height).toBeGreaterThan(heights.at(-1) ?? 0);
  });

  it('keep title and choice on one line where both fit', () => {
    const set = headLines('The atlas', 'All years', room(350));
    expect(set.lines.map(({ inset, y }) => [inset, y])).toEqual([
      [0, 28],
      [110, 28],
    ]);
    expect(set.height).toBe(56);
  });

  it('break a Chinese credit between its signs', () => {
    const credit = '四份文件中的聯盟及其背景，2026-11-30版，CC BY-SA 4.0。底圖：Natural Earth。';
    const set = creditLines(credit, room(120, 'zh-Hant'));
    expect(endOf(set)).toBeLessThanOrEqual(120);
    expect(set.lines.map(({ text }) => text.replaceAll(' ', '')).join('')).toBe(
      credit.replaceAll(' ', ''),
    );
  });
});
