import { describe, expect, it } from 'vitest';
import { embedAddress, embedCode, wantedHeight } from './embed-code';

const size = { width: 320, height: 240 };

describe('the code of an embed', () => {
  it('is a frame of the wanted size with a title', () => {
    expect(embedCode('https://a.example/en/embed/place/tehran/', 'Tehran · 4+1 Atlas', size)).toBe(
      '<iframe src="https://a.example/en/embed/place/tehran/" title="Tehran · 4+1 Atlas" ' +
        'width="320" height="240" frameborder="0" loading="lazy"></iframe>',
    );
  });

  it('keeps what it is given inside its attributes', () => {
    const code = embedCode('https://a.example/?a=1&b="2"', '"><script>', size);
    expect(code).toContain('src="https://a.example/?a=1&amp;b=&quot;2&quot;"');
    expect(code).toContain('title="&quot;&gt;&lt;script&gt;"');
  });

  it.each([0, -5, NaN])('is never too small to read (%s)', (wanted) => {
    const code = embedCode('https://a.example/', 'A', { width: wanted, height: wanted });
    expect(code).toContain('width="320" height="240"');
  });
});

describe('the address of an embed', () => {
  const address = 'https://a.example/atlas/en/embed/map/?years=2015,2016#5/34.6/47.2';

  it('is as it was in the page’s language and the reader’s colours', () => {
    expect(embedAddress(address, { from: 'en', to: 'en', theme: 'auto' })).toBe(address);
  });

  it('takes another language and colours, and keeps years and camera', () => {
    expect(embedAddress(address, { from: 'en', to: 'zh-Hant', theme: 'dark' })).toBe(
      'https://a.example/atlas/zh-Hant/embed/map/?years=2015,2016&theme=dark#5/34.6/47.2',
    );
    const plain = 'https://a.example/en/embed/fact/talks/';
    expect(embedAddress(plain, { from: 'en', to: 'en', theme: 'light' })).toBe(
      `${plain}?theme=light`,
    );
  });
});

describe('the height that an embed asks for', () => {
  it.each([
    ['its text alone', { width: 320, text: 120, map: 'none' as const }, 120],
    ['its text with the map above', { width: 500, text: 200, map: 'beside' as const }, 500],
    [
      'the map, where that is higher than the text beside it',
      { width: 800, text: 200, map: 'beside' as const },
      400,
    ],
    ['no more than a screen', { width: 320, text: 6000, map: 'beside' as const }, 900],
    ['maps above its text, however wide', { width: 800, text: 200, map: 'above' as const }, 620],
  ])('is that of %s', (_, measured, wanted) => {
    expect(wantedHeight(measured)).toBe(wanted);
  });
});
