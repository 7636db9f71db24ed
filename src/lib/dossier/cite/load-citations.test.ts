import { describe, expect, it } from 'vitest';
import { loadCitations } from './load-citations';

const site = 'https://example.org/atlas/';
const answer = (body: string, status = 200) =>
  loadCitations('/en/citations.json', site, () => Promise.resolve(new Response(body, { status })));
const file = (plain: string) => JSON.stringify({ 'place/harbour': { plain } });

describe('the file of citations', () => {
  it('has the site’s own address for the one that the build did not know', async () => {
    expect(await answer(file('Harbour. https://atlas.invalid/en/place/harbour/'))).toEqual({
      state: 'ready',
      citations: {
        'place/harbour': { plain: 'Harbour. https://example.org/atlas/en/place/harbour/' },
      },
    });
  });

  it('keeps an address that the build knew', async () => {
    const text = file('Harbour. https://atlas.example/en/place/harbour/');
    expect(await answer(text)).toEqual({ state: 'ready', citations: JSON.parse(text) });
  });

  it.each([
    ['an error', '', 500],
    ['a page of somebody else’s', '<!doctype html>', 200],
    ['some other JSON', '{"facts": []}', 200],
    ['nothing', 'null', 200],
  ])('fails on %s', async (_, body, status) => {
    expect(await answer(body, status)).toEqual({ state: 'failed' });
  });

  it('fails without a network', async () => {
    const fetcher = () => Promise.reject(new TypeError('Failed to fetch'));
    expect(await loadCitations('/', site, fetcher)).toEqual({ state: 'failed' });
  });
});
