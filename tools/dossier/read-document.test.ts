import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { unpackHashes } from '../audit/packed-hashes';
import { hashOf } from '../audit/word-runs';
import { paragraphsOf, readDocument } from './read-document';

const content = [
  'On Gulls',
  '',
  'The gulls of Norland[2] sleep upon the sea wall.[1][2] ',
  ' \t',
  'Works',
  '  1. ^ "Gulls [sic] in 1999". Gazette.',
  '',
].join('\n');

const digest = readDocument(
  { id: 'gulls', file: 'gulls.txt' },
  content,
  { actors: { gulls: ['gulls'] }, places: { norland: ['Norland'] } },
  { title: [1], heading: [3] },
);

describe('the paragraphs of a document', () => {
  it('are its lines with anything but blanks, as awk counts them', () => {
    expect(paragraphsOf('one\n\n \t \n\u00a0\n two\n')).toEqual(['one', '\u00a0', ' two']);
  });
});

describe('the digest of a document', () => {
  it('tells the kind, the names and the numbers of every paragraph', () => {
    expect(digest.paragraphs).toEqual([
      { paragraph: 1, kind: 'title', actors: [], places: [], references: [] },
      { paragraph: 2, kind: 'text', actors: ['gulls'], places: ['norland'], references: [1, 2] },
      { paragraph: 3, kind: 'heading', actors: [], places: [], references: [] },
      { paragraph: 4, kind: 'reference', actors: [], places: [], references: [1] },
    ]);
  });
  it('tells which file it was made from', () => {
    expect(digest).toMatchObject({ id: 'gulls', file: 'gulls.txt' });
    expect(digest.sha256).toBe(createHash('sha256').update(content).digest('hex'));
  });
  it('has every run of words, past reference numbers, and none across paragraphs', () => {
    const run = (words: string) => hashOf({ words: words.split(' ') });
    expect(unpackHashes(digest.runs)).toEqual(
      new Set([
        run('the gulls of norland sleep upon the sea'),
        run('gulls of norland sleep upon the sea wall'),
      ]),
    );
  });
  it('has not one of its sentences', () => {
    expect(JSON.stringify(digest)).not.toMatch(/sleep|wall|Gazette/);
  });
});
