import { describe, expect, it } from 'vitest';
import { dossierFromDisk } from '$lib/build/dossier-from-disk';
import { entry } from '../contract/fixture';
import type { Reference } from '../model/dossier';
import { waysToRead } from './ways-to-read';

const { references } = dossierFromDisk('en');
const work: Reference = {
  id: 'daily',
  title: 'A "harbour" opens',
  outlet: 'The Daily',
  type: 'webpage',
  authors: [],
  citedAs: [{ document: 'gazette', number: 1, line: 6, archived: '2015-10-08' }],
};
const address = { url: 'https://daily.example/a?b=1', seenIn: 'Seen.' };

describe('the ways to a cited work', () => {
  it('lead to the copy nearest to the day, where the address is known', () => {
    expect(waysToRead({ ...work, address })).toEqual({
      archived: [
        {
          document: 'gazette',
          day: '2015-10-08',
          url: 'https://web.archive.org/web/20151008/https://daily.example/a?b=1',
        },
      ],
      search: null,
    });
  });
  it('lead to the copy whose address a document gives', () => {
    const archiveURL = 'https://archive.example/1';
    const citedAs = work.citedAs.map((cited) => ({ ...cited, archiveURL }));
    const [copy] = waysToRead({ ...work, address, citedAs }).archived;
    expect(copy?.url).toBe(archiveURL);
  });
  it('make up no copy of an address that is somebody else’s', () => {
    const [copy] = waysToRead({ ...work, address: { ...address, source: 'A blog' } }).archived;
    expect(copy).toMatchObject({ day: '2015-10-08', url: null });
  });
  it('are a search for title and outlet where no address is known', () => {
    const { search, archived } = waysToRead(work);
    expect(new URL(search ?? '').searchParams.get('q')).toBe('"A harbour opens" The Daily');
    expect(archived[0]?.url).toBeNull();
  });
  it('are none where all that is printed is an outlet', () => {
    expect(waysToRead({ ...work, title: 'PressTV', outlet: 'PressTV' }).search).toBeNull();
  });
  it('say a day once where a document cites a work twice', () => {
    const twice = entry(references, 'reuters-2015-10-06');
    expect(twice.citedAs.filter(({ archived }) => archived).length).toBe(2);
    expect(waysToRead(twice).archived).toHaveLength(1);
  });
});
