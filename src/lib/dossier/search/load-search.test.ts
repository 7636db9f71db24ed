import { describe, expect, it } from 'vitest';
import { loadSearchEntries } from './load-search';

const entry = { kind: 'document', id: 'almanac', names: [], others: [] };
const load = (answer: () => Response) =>
  loadSearchEntries('/search.json', () => Promise.resolve().then(answer));

describe('what can be found, from the site', () => {
  it('is the file as it is', async () => {
    expect(await load(() => Response.json([entry]))).toEqual([entry]);
  });
  it.each<[string, () => Response]>([
    ['another page', () => new Response('<!doctype html>')],
    ['another file', () => Response.json({ facts: [] })],
    ['an error', () => Response.json([entry], { status: 404 })],
    [
      'no network',
      () => {
        throw new TypeError('Failed to fetch');
      },
    ],
  ])('is nothing where there is %s', async (_, answer) => {
    expect(await load(answer)).toBeNull();
  });
});
