import type { Chapter, FilmFact, FilmScript } from './film-script';
import type { Setting } from './rows';

/** Every sign is half as wide as it is high. */
export const setting: Setting = {
  language: 'en',
  scale: 1,
  measure: (text) => text.length * 14,
};

export function fact(id: string, words = 20): FilmFact {
  return {
    id,
    lead: '2015 · Stated as fact',
    mark: 'stated',
    text: Array.from({ length: words }, (_, index) => `word${index}`).join(' '),
    chips: [{ code: 'EN', spot: '¶8  12', garbled: false }],
    versions: [],
    more: null,
    sites: [`site-of-${id}`],
  };
}

export function chapter(...sides: FilmFact[][]): Chapter {
  return {
    heading: '2015',
    mark: null,
    text: null,
    sides: sides.map((facts, index) => ({
      heading: sides.length > 1 ? `Side ${index}` : null,
      none: 'Nothing',
      facts,
      map: { bounds: [30, 20, 60, 45], sites: [], routes: [] },
    })),
  };
}

export function script(...chapters: Chapter[]): FilmScript {
  return {
    language: 'en',
    direction: 'ltr',
    opening: { title: 'Atlas', lead: 'About', lines: [], key: [] },
    chapters,
    closing: [{ heading: 'Works', entries: [{ text: 'A work', chips: [] }] }],
    credit: 'Atlas',
    address: 'https://atlas.example/',
  };
}
