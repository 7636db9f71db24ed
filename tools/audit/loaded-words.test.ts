import { describe, expect, it } from 'vitest';
import type { Allowances } from './allowances';
import { loadedWordFaults } from './loaded-words';

function reasons(language: string, text: string, allowed: Allowances['loadedWords'] = []) {
  const ours = { file: 'facts.json', id: 'gulls', path: 'statement', language, text };
  return loadedWordFaults([ours], allowed).map(({ file, reason }) => `${file} ${reason}`);
}

const error = (language: string, group: string) => [
  `facts.json statement (${language}) has a loaded word in our voice (${group})`,
];

describe('our voice', () => {
  it.each([
    ['en', 'The regime fell.', 'regime'],
    ['en', 'Two terrorists were seen.', 'terrorism'],
    ['en', 'Daesh was there.', 'daesh'],
    ['en', 'ISIL was there.', 'daesh'],
    ['en', 'He claimed it.', 'verdict'],
    ['ar', 'سقط نظام البلاد', 'regime'],
    ['ar', 'حارب النظام', 'regime'],
    ['ar', 'رأى الإرهابيين', 'terrorism'],
    ['ar', 'قاتل داعش', 'daesh'],
    ['ar', 'زعم ذلك', 'verdict'],
    ['zh-Hant', '該政權垮台', 'regime'],
    ['zh-Hant', '恐怖分子', 'terrorism'],
    ['zh-Hant', '達伊沙', 'daesh'],
    ['zh-Hant', '他聲稱如此', 'verdict'],
  ])('has no loaded word: %s %s', (language, text, group) => {
    expect(reasons(language, text)).toEqual(error(language, group));
  });
  it.each([
    ['en', 'The Syrian government reclaimed land; regimen, admission.'],
    ['ar', 'قوات نظامية وعملية منظمة'],
    ['zh-Hant', '政府稱，伊斯蘭國已撤出。'],
  ])('may have words that only look like one: %s %s', (language, text) => {
    expect(reasons(language, text)).toEqual([]);
  });
  it.each([
    ['en', 'A report called “Defence of the Regime” came out.'],
    ['ar', 'نُشر تقرير عنوانه «الدفاع عن النظام».'],
    ['zh-Hant', '一則題為《捍衛政權》的報導；「恐怖分子」一詞。'],
  ])('may quote a title or a name: %s %s', (language, text) => {
    expect(reasons(language, text)).toEqual([]);
  });
});

describe('an allowance', () => {
  const allowance = (id: string, group: 'terrorism' | 'regime') => [{ id, group, reason: 'Said.' }];

  it('is for one entry and one group of words', () => {
    const text = 'He said that they were terrorists.';
    expect(reasons('en', text, allowance('gulls', 'terrorism'))).toEqual([]);
    expect(reasons('en', text, allowance('gulls', 'regime'))).toContain(
      error('en', 'terrorism')[0],
    );
    expect(reasons('en', text, allowance('owls', 'terrorism'))).toContain(
      error('en', 'terrorism')[0],
    );
  });
  it('that nothing needs is an error', () => {
    expect(reasons('en', 'Gulls sleep.', allowance('gulls', 'regime'))).toEqual([
      'allowances.json is allowed loaded words it does not have (regime)',
    ]);
  });
});
