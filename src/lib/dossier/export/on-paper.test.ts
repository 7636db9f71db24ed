import { describe, expect, it } from 'vitest';
import { fixtureDossier } from '../contract/fixture';
import { onPaper, storyOnPaper } from './on-paper';

describe('the atlas on paper', () => {
  const dossier = fixtureDossier('en', ({ facts }) => facts[0]?.places.push('old-harbour'));
  const { layers, unplaced, numbers, index } = onPaper(dossier);
  const lists = [...layers.flatMap(({ places }) => places.map(({ facts }) => facts)), unplaced];

  it('tells each fact once, and numbers them in the order in which they are told', () => {
    const told = lists.flat().filter(({ isTold }) => isTold);
    expect(told.map(({ number }) => number)).toEqual(dossier.facts.map((_, at) => at + 1));
    expect(new Set(told.map(({ fact }) => fact.id)).size).toBe(dossier.facts.length);
  });

  it('names a fact of two places at the second by its number', () => {
    const again = lists.flat().filter(({ isTold }) => !isTold);
    expect(again.map(({ fact }) => fact.id)).toContain(dossier.facts[0]?.id);
    for (const { fact, number } of again) expect(number).toBe(numbers.get(fact.id));
  });

  it('has an index in the order of the alphabet, each entry with its numbers from first to last', () => {
    const names = index.map(({ name }) => name);
    expect(names).toEqual([...names].sort(new Intl.Collator('en').compare));
    const harbour = index.find(({ id }) => id === 'harbour');
    const found = harbour?.facts.map(({ number }) => number) ?? [];
    expect(found.length).toBeGreaterThan(1);
    expect(found).toEqual([...found].sort((one, other) => one - other));
  });
});

describe('the story on paper', () => {
  const dossier = fixtureDossier('en');
  const [first, second] = dossier.facts;
  const step = (id: string, facts: (string | undefined)[]) => ({
    ...{ id, title: id, text: '' },
    facts: facts.flatMap((fact) => fact ?? []),
  });

  it('tells a fact that recurs where it stands first, and names it by its number after that', () => {
    const story = [step('one', [second?.id]), step('two', [first?.id, second?.id])];
    const { steps } = storyOnPaper({ ...dossier, story });
    const told = steps.map((one) => one.told.map(({ number, isTold }) => [number, isTold]));
    expect(told).toEqual([
      [[1, true]],
      [
        [2, true],
        [1, false],
      ],
    ]);
  });
});
