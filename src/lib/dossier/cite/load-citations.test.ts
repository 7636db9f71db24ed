import { describe, expect, it } from 'vitest';
import { fixtureDossier, fixtureFiles } from '../contract/fixture';
import { parseDossier } from '../contract/parse';
import { makeCitations } from './citations';
import { loadCitations } from './load-citations';

const site = 'https://example.org/atlas/';
const answer = (body: string, status = 200) =>
  loadCitations('/en/citations.json', site, '2027-03-04', () =>
    Promise.resolve(new Response(body, { status })),
  );
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

  it('has the reader’s day where the build could not know when a page is seen, in every form', async () => {
    const dossier = fixtureDossier();
    const raw = parseDossier(fixtureFiles()).dossier;
    const address = (id: string) => `https://atlas.example/${id}/`;
    const addresses = { place: address, fact: address, document: address };
    const outcome = await answer(JSON.stringify(makeCitations(raw, dossier, addresses, '')));
    if (outcome.state === 'failed') throw new Error('The citations did not come.');
    const page = outcome.citations['place/harbour'];
    expect(page?.wikipedia).toContain('|access-date=2027-03-04');
    expect(page?.bibtex).toContain('urldate = {2027-03-04}');
    expect(page?.ris).toContain('Y2  - 2027/03/04/');
    expect(JSON.parse(page?.csl ?? '')).toMatchObject([
      { accessed: { 'date-parts': [[2027, 3, 4]] } },
    ]);
    expect(JSON.stringify(outcome.citations)).not.toContain('9999');
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
    expect(await loadCitations('/', site, '2027-03-04', fetcher)).toEqual({ state: 'failed' });
  });
});
