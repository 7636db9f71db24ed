import { describe, expect, it } from 'vitest';
import { copiedWords } from './copied-words';
import { fixtureDigest, packedRuns } from './fixture';
import type { OwnText } from './own-texts';

const ours = (text: string): OwnText => ({
  file: 'facts.json',
  id: 'gulls',
  path: 'statement',
  language: 'en',
  text,
});

function sharedWith(document: string, text: string, properNames: string[] = []): string[] {
  const digest = fixtureDigest(({ documents }) => {
    for (const one of documents) one.runs = packedRuns(document);
    documents.splice(1);
  });
  return copiedWords([ours(text)], digest, properNames).map(({ reason }) => reason);
}

const sentence = 'The gulls of Norland sleep upon the sea wall until the bell has rung.';

describe('a text of ours', () => {
  it('may say the same in other words', () => {
    expect(sharedWith(sentence, 'Gulls sleep on the wall, and the bell wakes them.')).toEqual([]);
  });
  it('may share seven words in a row, not eight', () => {
    expect(sharedWith(sentence, 'Gulls of Norland sleep upon the sea.')).toEqual([]);
    expect(sharedWith(sentence, 'All gulls of Norland sleep upon the sea-wall.')).toEqual([
      'statement (en) shares “gulls of norland sleep upon the sea wall” with gazette',
    ]);
  });
  it('may share eleven Chinese characters, not twelve', () => {
    const chinese = '海鷗睡在海堤上，直到鐘響兩次。';
    expect(sharedWith(chinese, '鷗睡在海堤上直到鐘響兩。')).toEqual([]);
    expect(sharedWith(chinese, '海鷗睡在海堤上，直到鐘響兩回。')).toEqual([
      'statement (en) shares “海鷗睡在海堤上直到鐘響兩” with gazette',
    ]);
  });
  it('may have a long name that cannot be put in other words, and nothing around it', () => {
    const name = 'The Royal Society of the Friends of the Gulls';
    expect(sharedWith(`${name} met again.`, `It was ${name}.`)).not.toEqual([]);
    expect(sharedWith(`${name} met again.`, `It was ${name}.`, [name])).toEqual([]);
    expect(sharedWith(`${name} met again.`, `${name} met.`, [name])).toHaveLength(1);
  });
});
