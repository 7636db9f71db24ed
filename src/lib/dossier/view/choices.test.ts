import { describe, expect, it } from 'vitest';
import { fixtureDossier } from '../contract/fixture';
import { activeChoices, undatedNote, withoutChoice } from './choices';
import { defaultView, type View } from './view';
import { visible } from './visible';

const dossier = fixtureDossier();
const layers = dossier.layers.map(({ id }) => id);
const view = (choice: Partial<View>): View => ({ ...defaultView, ...choice });

describe('the choices of a view', () => {
  it('are none where everything shows', () => {
    expect(activeChoices(dossier, defaultView)).toEqual([]);
  });

  it('are each taken back by itself, until everything shows', () => {
    let chosen = view({
      years: new Set(['2015']),
      undated: false,
      layers: new Set(['ports']),
      actors: new Set(['fleet']),
      documents: new Set(['gazette']),
      matches: 'harbour',
    });
    const kinds: string[] = [];
    for (
      let [choice] = activeChoices(dossier, chosen);
      choice;
      [choice] = activeChoices(dossier, chosen)
    ) {
      kinds.push(choice.kind);
      chosen = withoutChoice(chosen, choice, layers);
    }
    expect(kinds).toEqual(['years', 'layer', 'actors', 'documents', 'matches']);
    expect(chosen).toEqual(defaultView);
  });

  it('name the layers that show, or those that are off, whichever are fewer', () => {
    const many = {
      ...dossier,
      layers: ['a', 'b', 'c'].map((id) => ({ ...dossier.layers[0], id, name: id })),
    };
    const told = (on: string[]) =>
      activeChoices(many as typeof dossier, view({ layers: new Set(on) })).map((choice) =>
        choice.kind === 'layer' ? `${choice.name} ${choice.off ? 'off' : 'on'}` : choice.kind,
      );
    expect(told(['b'])).toEqual(['b on']);
    expect(told(['a', 'c'])).toEqual(['b off']);
    expect(told([])).toEqual(['no-layers']);
  });
});

describe('the undated', () => {
  const noteOf = (choice: Partial<View>) =>
    undatedNote(view(choice), visible(dossier, view(choice)));
  const undated = dossier.facts.filter(({ cell }) => cell === 'undated').length;

  it('are told of where they are hidden, or show beside chosen years', () => {
    expect(noteOf({ years: new Set(['2015']), undated: false })).toEqual({
      state: 'hidden',
      count: undated,
    });
    expect(noteOf({ undated: false })).toEqual({ state: 'hidden', count: undated });
    expect(noteOf({ years: new Set(['2015']) })).toEqual({ state: 'beside', count: undated });
    expect(noteOf({})).toBeNull();
  });

  it('alone hide the dated facts', () => {
    expect(noteOf({ years: new Set() })).toEqual({
      state: 'alone',
      count: dossier.facts.length - undated,
    });
  });

  it('are not told of where a filter leaves none', () => {
    expect(noteOf({ years: new Set(['2015']), undated: false, layers: new Set() })?.count).not.toBe(
      undated,
    );
  });
});
