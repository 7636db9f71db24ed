import { expect, it } from 'vitest';
import type { Load } from './first-load.mjs';
import { firstLoadTable } from './first-load-table.mjs';

const load = (more: Partial<Load>): Load => ({
  page: 'en/',
  screen: 'phone',
  performance: 0.9,
  accessibility: 1,
  bestPractices: 1,
  seo: 1,
  firstPaint: 1500,
  largestPaint: 2000,
  blocked: 200,
  speedIndex: 2500,
  shift: 0.001,
  elements: 1100,
  load: 0.5,
  ...more,
});

it('a page and a screen have a line, with the middle of their visits', () => {
  const table = firstLoadTable(
    [
      load({ performance: 0.8 }),
      load({ performance: 0.95 }),
      load({ performance: 0.9 }),
      load({ screen: 'wide', blocked: 20 }),
    ],
    'a machine',
  );
  expect(table).toContain('| en/, phone | 3 | 0.90 | 1.00 | 1.00 | 1.00 | 1.5 s | 2.0 s |');
  expect(table).toContain('| en/, wide | 1 |');
});

it('what Lighthouse did not find has a dash', () => {
  expect(firstLoadTable([load({ elements: NaN })], 'a machine')).toContain('| 0.001 | – | 0.5 |');
});
