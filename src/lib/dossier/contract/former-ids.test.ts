import { describe, expect, it } from 'vitest';
import { idErrors, parseFormerIds, type FormerIds, type KnownIds } from './former-ids';

const ids = (places: string[]): KnownIds => ({ places, facts: [], references: [] });
const former = (places: FormerIds['places']): FormerIds => ({ places, facts: {}, references: {} });

describe('published ids', () => {
  it('are sound where each is in the dossier or leads to what is', () => {
    const table = former({ 'hmeimim-air-base': 'khmeimim', atlantis: null });
    const published = ids(['khmeimim', 'hmeimim-air-base', 'atlantis']);
    expect(idErrors(published, ids(['khmeimim']), table)).toEqual([]);
  });
  it('may not vanish', () => {
    expect(idErrors(ids(['tehran']), ids([]), former({}))).toEqual([
      'places: tehran was published, and is neither in the dossier nor in redirects.json.',
    ]);
  });
  it('have every id of the dossier among them', () => {
    expect(idErrors(ids([]), ids(['tehran']), former({}))[0]).toContain('publish-ids.mjs');
  });
  it('lead to what is there, at once', () => {
    const table = former({ a: 'b', b: 'c' });
    expect(idErrors(ids(['a', 'b', 'c']), ids(['c']), table)).toEqual([
      'places: a leads to b, which is not in the dossier.',
    ]);
  });
  it('are not used again', () => {
    expect(idErrors(ids(['a', 'b']), ids(['a', 'b']), former({ a: 'b' }))).toEqual([
      'places: a leads elsewhere and is in the dossier as well.',
    ]);
  });
});

describe('the table of former ids', () => {
  it('has the three kinds and nothing else', () => {
    expect(() => parseFormerIds('{"places":{},"facts":{}}')).toThrow('references');
    expect(() => parseFormerIds('{"places":{"a":1},"facts":{},"references":{}}')).toThrow();
  });
});
