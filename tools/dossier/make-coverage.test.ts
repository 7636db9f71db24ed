import { describe, expect, it } from 'vitest';
import type { Digest, DigestParagraph } from '../audit/digest';
import type { RawAttribution } from '../../src/lib/dossier/contract/schema';
import { makeCoverage, type Reasons } from './make-coverage';

const paragraphs = (['title', 'text', 'text', 'furniture'] as const).map(
  (kind, index): DigestParagraph => ({
    paragraph: index + 1,
    kind,
    actors: [],
    places: [],
    references: [],
  }),
);
const digest: Digest = {
  documents: [{ id: 'gazette', file: 'gazette.txt', sha256: '', paragraphs, runs: '' }],
};

const at = (paragraph: number): RawAttribution => ({
  document: 'gazette',
  paragraph,
  stance: 'asserts',
  references: [],
});
const facts = [
  { id: 'gulls-slept', attributions: [at(2), at(2)] },
  { id: 'gulls-woke', attributions: [{ ...at(3), document: 'almanac' }, at(2)] },
];

const reasons: Reasons = {
  byKind: { title: 'title' },
  paragraphs: {
    gazette: {
      '2': { reason: 'dull', left: ['dull', 'title'] },
      '3': { reason: 'dull', left: [] },
    },
  },
  texts: {
    title: { en: 'A title.', 'zh-Hant': '標題。' },
    dull: { en: 'Dull.', 'zh-Hant': '乏味。' },
  },
};

describe('the coverage', () => {
  it('has the facts that rest on a paragraph, or the reason why none does', () => {
    expect(makeCoverage(facts, digest, reasons).documents['gazette']).toEqual([
      { paragraph: 1, kind: 'title', facts: [], reason: { en: 'A title.', 'zh-Hant': '標題。' } },
      {
        paragraph: 2,
        kind: 'text',
        facts: ['gulls-slept', 'gulls-woke'],
        left: { en: 'Dull. A title.', 'zh-Hant': '乏味。標題。' },
      },
      { paragraph: 3, kind: 'text', facts: [], reason: { en: 'Dull.', 'zh-Hant': '乏味。' } },
      { paragraph: 4, kind: 'furniture', facts: [] },
    ]);
  });
  it('does not take a reason that is not written', () => {
    const unwritten = { ...reasons, byKind: { furniture: 'advertisement' } };
    expect(() => makeCoverage(facts, digest, unwritten)).toThrow(
      'reasons.json has no text called "advertisement".',
    );
  });
});
