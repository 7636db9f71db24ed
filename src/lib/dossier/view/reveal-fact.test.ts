import { describe, expect, it } from 'vitest';
import { entry, fixtureDossier } from '../contract/fixture';
import { revealFact } from './reveal-fact';
import { defaultView, type View } from './view';
import { visible } from './visible';

const dossier = fixtureDossier();
const hidden: View = {
  ...defaultView,
  years: new Set(['1066']),
  undated: false,
  layers: new Set(),
  actors: new Set(['nobody']),
  documents: new Set(['nothing']),
};

describe('a view that a fact is to be seen in', () => {
  it.each(dossier.facts.map((fact) => [fact.id, fact] as const))('shows %s', (_, fact) => {
    const view = revealFact(hidden, fact, dossier);
    expect(visible(dossier, view).facts).toContain(fact);
    expect(view.years?.has('1066')).toBe(true);
  });

  it('keeps the filters that let it pass', () => {
    const view = { ...hidden, documents: new Set(['gazette']) };
    const { actors, documents } = revealFact(view, entry(dossier.facts, 'fleet-grew'), dossier);
    expect(actors).toBeNull();
    expect(documents).toEqual(new Set(['gazette']));
  });

  it('is the same view where it shows it already', () => {
    const fact = entry(dossier.facts, 'harbour-opened');
    expect(revealFact(defaultView, fact, dossier)).toBe(defaultView);
  });
});
