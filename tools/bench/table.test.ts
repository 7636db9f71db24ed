import { expect, it } from 'vitest';
import { median } from './median.mjs';
import { plot } from './plot.mjs';
import { compared, table, type Run } from './table.mjs';

const run = (page: string, more: Partial<Run>): Run => ({
  page,
  size: 1000,
  profile: 'fast',
  failed: null,
  ...more,
});

it('takes the middle of odd and even numbers of runs, and of none nothing', () => {
  expect([median([9, 1, 5]), median([4, 1, 3, 2]), median([])]).toEqual([5, 2.5, null]);
});

it('holds what can be read against the bare page’s map at rest', () => {
  const runs = [
    run('atlas', { readable: 500, idle: 3000 }),
    run('bare', { readable: 1, idle: 2000 }),
  ];
  const ratios = Object.fromEntries(compared(runs).map(({ own, ratio }) => [own, ratio]));
  expect([ratios['readable'], ratios['idle'], ratios['toggle']]).toEqual([0.25, 1.5, null]);
});

it('leaves failed runs out of the medians and names them', () => {
  const runs = [run('atlas', { idle: 1000 }), run('bare', { failed: 'no rest', idle: 7 })];
  const page = table(runs, 'a machine');
  expect(page).toContain('| map at rest | 1000 ms | – | – |');
  expect(page).toContain('- bare: no rest');
});

it('draws a bar for each ratio there is', () => {
  const runs = [run('atlas', { idle: 1000 }), run('bare', { idle: 2000 })];
  expect(plot(runs)).toContain('>0.50</text>');
  expect(plot(runs).match(/<rect x/g)).toHaveLength(1);
});
