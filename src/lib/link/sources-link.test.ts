import { expect, it } from 'vitest';
import { formatSources, parseSources } from './sources-link';

const linkOf = (query: string) => formatSources(parseSources(new URL(query, 'https://a.example/')));

it.each(['', '?show=undated', '?order=place', '?show=disagreements&order=documents'])(
  'the link “%s” of the page of sources comes back as it was',
  (query) => {
    expect(linkOf(query)).toBe(query);
  },
);

it('nonsense in it falls back for that key, and the rest still holds', () => {
  expect(linkOf('?show=banana&order=place')).toBe('?order=place');
});
