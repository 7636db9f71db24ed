import type { Position } from 'geojson';
import { expect, it } from 'vitest';
import { areCrossing } from './ring-crossings';

it('a ring of many positions is searched without comparing each edge with every other', () => {
  let reads = 0;
  const count = 1500;
  const circle = [...Array(count).keys()].map((at): Position => {
    const angle = (at / count) * 2 * Math.PI;
    return new Proxy([Math.cos(angle), Math.sin(angle)], {
      get(position, key) {
        reads += 1;
        return Reflect.get(position, key) as unknown;
      },
    });
  });
  expect(areCrossing([[...circle, circle[0] ?? []]])).toBe(false);
  expect(reads).toBeLessThan(count * 200);
});
