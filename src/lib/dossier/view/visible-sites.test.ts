import { describe, expect, it } from 'vitest';
import { fixtureDossier } from '../contract/fixture';
import { defaultView, type View } from './view';
import { visible } from './visible';
import { visibleSites } from './visible-sites';

type Change = Parameters<typeof fixtureDossier>[1];

function sites(view: Partial<View> = {}, change?: Change) {
  const dossier = fixtureDossier('en', change);
  return visibleSites(visible(dossier, { ...defaultView, ...view }).places);
}
const find = (id: string, view?: Partial<View>, change?: Change) =>
  sites(view, change).find((site) => site.id === id);

describe('the sites of the visible places', () => {
  it('are one for two names of one place, under the name that the other refers to', () => {
    expect(sites().map(({ id, place }) => [id, place.name])).toEqual([
      ['harbour', 'Harbour'],
      ['high-plain', 'High Plain'],
    ]);
    expect(find('harbour')?.otherNames.map(({ id }) => id)).toEqual(['old-harbour']);
  });
  it('have the facts of all their names', () => {
    expect(find('harbour')?.facts).toHaveLength(4);
  });
  it('count a fact once that names the place by both', () => {
    const both: Change = ({ facts }) => facts[0]?.places.push('old-harbour');
    expect(find('harbour', {}, both)?.facts).toHaveLength(4);
  });
  it('have the firmness of all the facts that show, under whichever name', () => {
    expect(find('harbour')?.status).toBe('disputed');
    const in2016 = { years: new Set(['2016']), undated: false };
    expect(find('harbour', in2016)).toMatchObject({
      status: 'reported',
      facts: [{ id: 'old-harbour-closed' }],
    });
  });
  it('stay, without a status, when none of their facts is in the chosen years', () => {
    const in2016 = { years: new Set(['2016']), undated: false };
    expect(find('high-plain', in2016)).toMatchObject({ status: null, facts: [] });
  });
  it('go by a second name when the layer of the first is off', () => {
    const ofRegions: Change = ({ places }) => {
      const old = places.find(({ id }) => id === 'old-harbour');
      if (old) old.properties.layer = 'regions';
    };
    expect(sites({ layers: new Set(['regions']) }, ofRegions).map(({ id }) => id)).toEqual([
      'old-harbour',
      'high-plain',
    ]);
  });
});
