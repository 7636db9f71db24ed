import { expect, it } from 'vitest';
import { embedCamera } from './embed-camera';

const point: [number, number] = [51.39, 35.69];

it('an embed looks at its place, the closer the more exact the place is', () => {
  expect(embedCamera({ point, precision: 'city' })).toEqual({
    zoom: 5.5,
    latitude: 35.69,
    longitude: 51.39,
  });
  const [site, province, country] = ['site', 'province', 'country'].map(
    (precision) => embedCamera({ point, precision }).zoom,
  );
  expect(site).toBeGreaterThan(province ?? NaN);
  expect(province).toBeGreaterThan(country ?? NaN);
});
