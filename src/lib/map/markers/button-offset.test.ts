import { expect, it } from 'vitest';
import { fixtureSite } from '../fixture';
import { arrange } from './arrange';
import { buttonOffset } from './button-offset';

const ZOOM = 5;
/** Degrees of longitude to a px at that zoom. */
const PX = 360 / (512 * 2 ** ZOOM);
const siteAt = (id: string, px: number) => fixtureSite(id, [10 + px * PX, 0]);

/** Px between the buttons of two sites so many px apart, to the side and down. */
function between(px: number): [number, number] {
  const all = arrange([siteAt('harbour', 0), siteAt('mill', px)], ZOOM);
  const [[x1, y1] = [0, 0], [x2, y2] = [0, 0]] = all.map((marker) =>
    buttonOffset(marker, all, ZOOM),
  );
  return [Math.abs(x1 - x2 - px), Math.abs(y1 - y2)];
}

it.each([0, 4, 13, 15, 20])('two markers %s px apart have buttons side by side', (px) => {
  expect(Math.max(...between(px))).toBeGreaterThanOrEqual(24);
});

it('buttons make room for more than one neighbour', () => {
  const sites = [siteAt('harbour', 0), siteAt('mill', 16), siteAt('farm', 32), siteAt('inn', 47)];
  const all = arrange(sites, ZOOM);
  const along = all.map((marker, place) => {
    const [right] = buttonOffset(marker, all, ZOOM);
    return ([0, 16, 32, 47][place] ?? 0) + right;
  });
  expect(all).toHaveLength(4);
  for (const [place, x] of along.entries()) {
    if (place > 0) expect(x - (along[place - 1] ?? 0)).toBeGreaterThanOrEqual(24);
  }
});

it('a marker with room around it is under the middle of its button', () => {
  const all = arrange([siteAt('harbour', 0), siteAt('mill', 40)], ZOOM);
  expect(all.map((marker) => buttonOffset(marker, all, ZOOM))).toEqual([
    [0, 0],
    [0, 0],
  ]);
});
