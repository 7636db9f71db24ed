import type { Map as MapLibreMap } from 'maplibre-gl';
import { expect, it } from 'vitest';
import { project, worldSize } from '$lib/base/mercator';
import type { Box } from './markers/types';
import { keepPlusOneName } from './plus-one-name';

const ZOOM = 5;
const label = { name: 'The guests', gloss: 'of nowhere' };
const size = worldSize(ZOOM);
const [x, y] = project([36, 34]);
/** The state is 300 px from the left and 200 from the top. */
const [west, north] = [x - 300 / size, y - 200 / size];
const screen = {
  viewBounds: () => ({ west, north, east: west + 1, south: north + 1 }),
  under: (boxes: readonly Box[]) =>
    boxes.map(({ left, top, width, height }) => ({
      west: west + left / size,
      north: north + top / size,
      east: west + (left + width) / size,
      south: north + (top + height) / size,
    })),
};

it('the name of the plus-one stands where nothing covers it, and nowhere else', () => {
  const state = { plusOne: undefined as unknown };
  const map = {
    getZoom: () => ZOOM,
    on: () => map,
    querySourceFeatures: () => [{ geometry: { type: 'Point', coordinates: [36, 34] } }],
    getGlobalState: () => state,
    setGlobalStateProperty: (_: string, value: unknown) => (state.plusOne = value),
  };
  let occupied: Box[] = [];
  const place = keepPlusOneName(
    map as unknown as MapLibreMap,
    screen,
    { plusOneLabel: label, plusOne: ['LB'] },
    () => occupied,
  );
  place();
  expect(state.plusOne).toBe(true);
  occupied = [{ left: 150, top: 190, width: 100, height: 30 }];
  place();
  expect(state.plusOne).toBe(false);
});
