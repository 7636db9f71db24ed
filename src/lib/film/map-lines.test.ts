import { describe, expect, it } from 'vitest';
import { viewportOfBounds } from '$lib/static-map/viewport';
import type { FilmRoute } from './film-script';
import { linesOf } from './map-lines';

const viewport = viewportOfBounds([30, 20, 60, 42], 900);
const GAP = 26;
const one = [36, 34] as const;
const other = [50, 35] as const;

const route = (part: Partial<FilmRoute>): FilmRoute => ({
  ...{ from: one, to: other, of: null, status: 'stated', layer: 'a', facts: ['told'] },
  ...part,
});
const lines = (...routes: FilmRoute[]) => linesOf(routes, new Set(['told']), viewport, GAP);
const lengthOf = ([x, y]: [number, number], [toX, toY]: [number, number]) =>
  Math.hypot(x - toX, y - toY);

describe('the movements of a page', () => {
  it('go from one marker to the other and keep clear of both', () => {
    const [line] = lines(route({}));
    const [first, last] = [line?.points[0], line?.points.at(-1)];
    if (!first || !last) throw new Error('There is no line.');
    expect(first[0]).toBeLessThan(last[0]);
    expect(line).toMatchObject({ fades: false, isTold: true });
    const whole = linesOf([route({})], new Set(), viewport, 0)[0]?.points[0] ?? [0, 0];
    expect(lengthOf(first, whole)).toBeCloseTo(GAP, 0);
  });

  it('fade where they are stated and no document names an end, and never reach the country', () => {
    const [line] = lines(route({ from: null, of: [33, 25] }));
    expect(line?.fades).toBe(true);
    const whole = linesOf([route({ from: [33, 25] })], new Set(), viewport, 0)[0]?.points[0];
    expect(lengthOf(line?.points[0] ?? [0, 0], whole ?? [0, 0])).toBeGreaterThan(100);
  });

  it('are drawn to the country where they are reported', () => {
    const [line] = lines(route({ from: null, of: [33, 25], status: 'reported' }));
    expect(line?.fades).toBe(false);
  });

  it('lie beside each other between the same two ends', () => {
    const [first, second] = lines(route({}), route({ from: other, to: one }));
    const middle = (line: typeof first) => line?.points[Math.floor(line.points.length / 2)];
    expect(lengthOf(middle(first) ?? [0, 0], middle(second) ?? [0, 0])).toBeGreaterThan(20);
  });

  it('are none without any end, and none where two markers touch', () => {
    expect(lines(route({ from: null, to: null }))).toEqual([]);
    expect(lines(route({ to: [36.1, 34] }))).toEqual([]);
  });
});
