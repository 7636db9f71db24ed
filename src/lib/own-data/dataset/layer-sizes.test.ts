import { describe, expect, it } from 'vitest';
import { OTHER_LAYERS } from '../model/dataset';
import { LayerSizes } from './layer-sizes';
import { limits } from '../model/limits';

/** The layers that a run of names has, and how many of the names go under each. */
function settled(names: Iterable<string>) {
  const sizes = new LayerSizes();
  const numbers = Array.from(names, (name) => sizes.add(name));
  const { largest, names: told } = sizes.settle();
  const counts = new Map<string, number>();
  for (const number of numbers) {
    const name = told[number] ?? '';
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return { largest, counts };
}

/** Names that no other feature has. */
const different = (first: number, count: number) =>
  Array.from({ length: count }, (_, at) => `a name of its own, ${first + at}`);
const times = (name: string, count: number) => Array.from({ length: count }, () => name);

describe('the sizes of layers', () => {
  it('order them, and those of one size as they came in', () => {
    const { largest } = settled(['b', 'a', '', 'c', 'c']);
    expect(largest).toEqual(['c', 'b', 'a', '']);
  });
  it('tell the largest apart, wherever they stand, and have all others as one', () => {
    const names = Array.from({ length: 20 }, (_, at) => times(`kind ${at + 1}`, at + 1)).flat();
    const { largest, counts } = settled(names);
    expect(largest).toHaveLength(limits.layers);
    expect(largest[0]).toBe('kind 20');
    expect(counts.get(OTHER_LAYERS)).toBe(36);
  });
  it('have features without a layer apart, however few', () => {
    const { largest, counts } = settled(['', ...different(0, 30_000)]);
    expect(largest).toHaveLength(limits.layers + 1);
    expect(counts.get('')).toBe(1);
    expect(counts.get(OTHER_LAYERS)).toBe(30_000 - limits.layers);
  });
  it('find the largest of the first ten thousand among however many, with all of its features', () => {
    const { largest, counts } = settled([
      'rare',
      'steady',
      ...different(0, 50_000).flatMap((name, at) => (at % 500 ? [name] : [name, 'steady'])),
      ...different(50_000, 50_000),
      ...times('rare', 300),
      ...times('late', 500),
    ]);
    expect(largest.slice(0, 2)).toEqual(['rare', 'steady']);
    expect([counts.get('rare'), counts.get('steady')]).toEqual([301, 101]);
    expect([...counts.values()].reduce((sum, count) => sum + count, 0)).toBe(100_902);
  });
  it('count features that one point stands for', () => {
    const sizes = new LayerSizes();
    sizes.add('one');
    sizes.add('crowd', 5);
    expect(sizes.settle().largest).toEqual(['crowd', 'one']);
  });
  it('come to an end where nobody could count that far', () => {
    const sizes = new LayerSizes();
    for (const name of different(0, 10_001)) sizes.add(name, Number.MAX_VALUE);
    expect(sizes.settle().largest.length).toBeLessThanOrEqual(limits.layers);
  });
});
