import { expect, it } from 'vitest';
import { dossierFromDisk } from '$lib/build/dossier-from-disk';
import { pagePlaces } from './page-places';

const dossier = dossierFromDisk('en');
const idsOf = (ids: string[]) => pagePlaces(dossier, ids).map(({ id }) => id);

it('a page about two names of one site is about one place, the first', () => {
  expect(idsOf(['khmeimim', 'bassel-al-assad-airport'])).toEqual(['khmeimim']);
});

it('a page about several sites is about each of them; what is no place is none', () => {
  expect(idsOf(['moscow', 'atlantis', 'tehran'])).toEqual(['moscow', 'tehran']);
});
