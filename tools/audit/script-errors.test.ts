import { describe, expect, it } from 'vitest';
import { scriptErrors } from './script-errors';

const reasons = (language: string, text: string) =>
  scriptErrors([{ file: 'facts.json', id: 'gulls', path: 'statement', language, text }]).map(
    ({ reason }) => reason,
  );

describe('a text in Traditional Chinese', () => {
  it('has no Simplified character', () => {
    expect(reasons('zh-Hant', '俄羅斯与伊拉克的军队')).toEqual([
      'statement (zh-Hant) has the Simplified 与 军 队',
    ]);
  });
  it('may have what both scripts share, and the marks of Taiwan', () => {
    expect(reasons('zh-Hant', '台灣里長之后、于是、干涉、峰會、群眾、阿薩德：「裡面」')).toEqual(
      [],
    );
  });
  it('is told from text in another language', () => {
    expect(reasons('en', '与')).toEqual([]);
  });
});

describe('a text', () => {
  it('has Western digits in every language', () => {
    expect(reasons('ar', 'في عام 2015')).toEqual([]);
    expect(reasons('ar', 'في عام ٢٠')).toEqual([
      'statement (ar) has the digits ٢ ٠, which are not Western',
    ]);
    expect(reasons('zh-Hant', '１月')).toHaveLength(1);
  });
});
