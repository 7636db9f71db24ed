import { expect, it } from 'vitest';
import { grown } from './grown.mjs';

const flat = { heap: 20e6, listeners: 900, nodes: 3000 };
const run = (change: (time: number) => object) =>
  Array.from({ length: 11 }, (_, time) => ({ ...flat, ...change(time) }));

it('what is made in the first third of a run and kept is no leak', () => {
  expect(grown(run((time) => ({ heap: time < 3 ? 10e6 : 20e6 + (time % 2) * 1e5 })))).toEqual([]);
});
it('what goes on growing is one', () => {
  expect(grown(run((time) => ({ listeners: 900 + 60 * time })))).toEqual([
    'listeners grew from 1080 to 1380.',
  ]);
});
it('a page that was left last and is still held is no leak', () => {
  expect(grown(run((time) => ({ nodes: time > 8 ? 5000 : 3000 })))).toEqual([]);
});
it('three samples at least tell something', () => {
  expect(() => grown([flat, flat])).toThrow('2 samples do not tell what grows.');
});
