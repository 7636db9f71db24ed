import { describe, expect, it } from 'vitest';
import { embedCode } from './embed-code';

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
    expect(code).toContain('title="&quot;>&lt;script>"');
  });

  it.each([0, -5, NaN])('is never too small to read (%s)', (wanted) => {
    const code = embedCode('https://a.example/', 'A', { width: wanted, height: wanted });
    expect(code).toContain('width="240" height="200"');
  });
});
