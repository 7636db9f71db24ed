import { describe, expect, it } from 'vitest';
import { entry, fixtureDossier, type Fixture } from '../contract/fixture';
import { movements } from './movements';
import { defaultView, type View } from './view';
import { visible } from './visible';

const label = { en: 'ships', ar: 'سفن' };

function movementsIn(change: (fixture: Fixture) => void, view: View = defaultView) {
  const dossier = fixtureDossier('en', change);
  return movements(dossier, visible(dossier, view));
}
const withRoute = (fixture: Fixture) => {
  entry(fixture.facts, 'harbour-opened').route = { to: 'harbour', of: 'high-plain', label };
};

describe('the movements of a dossier', () => {
  it('are none where no fact has a route', () => {
    expect(movementsIn(() => undefined)).toEqual([]);
  });
  it('have their named end, the country, and no other end', () => {
    const [movement] = movementsIn(withRoute);
    expect(movement).toMatchObject({ id: 'harbour-opened', from: null, outside: false });
    expect([movement?.to?.id, movement?.of?.id, movement?.place.id]).toEqual([
      'harbour',
      'high-plain',
      'harbour',
    ]);
  });
  it('open where they come from when no destination is named', () => {
    const [movement] = movementsIn((fixture) => {
      entry(fixture.facts, 'harbour-opened').route = { from: 'high-plain', of: 'harbour', label };
    });
    expect(movement?.place.id).toBe('high-plain');
  });
  it('are one for facts of the same ends, firmness and date', () => {
    const twice = (date: string) => (fixture: Fixture) => {
      withRoute(fixture);
      const fact = structuredClone(entry(fixture.facts, 'harbour-opened'));
      fixture.facts.push({ ...fact, id: 'again', date: { edtf: date, basis: 'document' } });
    };
    expect(movementsIn(twice('2015-09')).map(({ facts }) => facts.length)).toEqual([2]);
    expect(movementsIn(twice('2016-09')).map(({ facts }) => facts.length)).toEqual([1, 1]);
  });
  it('stay when their years are not chosen, and are outside then', () => {
    const [movement] = movementsIn(withRoute, { ...defaultView, years: new Set(['2016']) });
    expect(movement).toMatchObject({ id: 'harbour-opened', outside: true });
  });
  it('go with the layer of their place', () => {
    expect(movementsIn(withRoute, { ...defaultView, layers: new Set(['regions']) })).toEqual([]);
  });
});
