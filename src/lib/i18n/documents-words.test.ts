import { describe, expect, it } from 'vitest';
import { countedDocuments } from './documents-words';

describe('in how many documents something stands', () => {
  it('is the number of documents where each is a text of its own', () => {
    expect(countedDocuments({ documents: 1, texts: 1 }, 'en')).toBe('In 1 document');
    expect(countedDocuments({ documents: 2, texts: 2 }, 'en')).toBe('In 2 documents');
  });
  it('says where they share a text, so that three are not taken for three witnesses', () => {
    expect(countedDocuments({ documents: 3, texts: 1 }, 'en')).toBe(
      'In 3 documents that share most of their text',
    );
    expect(countedDocuments({ documents: 4, texts: 2 }, 'en')).toBe(
      'In 4 documents, 2 separate texts',
    );
  });
  it.each([
    ['ar', 'في 3 وثائق تشترك في معظم نصّها', 'في 4 وثائق، هي نصّان مستقلّان'],
    ['zh-Hant', '見於3份文件，大體是同一篇文字', '見於4份文件，共2篇各自獨立的文字'],
  ] as const)('in words of each language: %s', (locale, one, two) => {
    expect(countedDocuments({ documents: 3, texts: 1 }, locale)).toBe(one);
    expect(countedDocuments({ documents: 4, texts: 2 }, locale)).toBe(two);
  });
});
