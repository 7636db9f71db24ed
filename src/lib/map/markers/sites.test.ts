import { expect, it } from 'vitest';
import { entry, fixtureDossier } from '$lib/dossier/contract/fixture';
import { defaultView } from '$lib/dossier/view/view';
import { visible } from '$lib/dossier/view/visible';
import { namedAs, sitesOf } from './sites';

const dossier = fixtureDossier();
const sites = sitesOf(visible(dossier, defaultView).places);
const names = (named: typeof sites) => named.map(({ id, place }) => [id, place.name]);

it('the markers are one a site, with the number of its facts', () => {
  expect(names(sites)).toEqual([
    ['harbour', 'Harbour'],
    ['high-plain', 'High Plain'],
  ]);
  expect(sites[0]).toMatchObject({ facts: 4, status: 'disputed' });
});

it('a marker goes by the name of the page that one is on', () => {
  expect(names(namedAs(sites, entry(dossier.places, 'old-harbour')))[0]).toEqual([
    'harbour',
    'Old Harbour',
  ]);
  expect(namedAs(sites, entry(dossier.places, 'harbour'))).toBe(sites);
  expect(namedAs(sites, null)).toBe(sites);
});
