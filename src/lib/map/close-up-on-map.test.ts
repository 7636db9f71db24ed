import type { FeatureCollection } from 'geojson';
import type { Map as MapLibreMap } from 'maplibre-gl';
import { describe, expect, it, vi } from 'vitest';
import { project } from '$lib/base/mercator';
import { CloseUpOnMap } from './close-up-on-map';
import type { MapScreen } from './map-screen';
import { CLOSE_UP_SOURCE } from './style/close-up-layers';

/** A map at a zoom on the coast of Syria, which keeps how many features its source was given last. */
function seenAt(zoom: number) {
  const map = { zoom, drawn: 0 };
  const setData = (source: string) => (data: FeatureCollection) => {
    if (source === CLOSE_UP_SOURCE) map.drawn = data.features.length;
    return Promise.resolve();
  };
  const [west, north] = project([35.5, 36]);
  const [east, south] = project([36.5, 35]);
  const fetchCloseUp = vi.fn((): Promise<FeatureCollection> =>
    Promise.resolve({
      type: 'FeatureCollection',
      features: [
        { type: 'Feature', properties: {}, geometry: { type: 'Point', coordinates: [36, 35] } },
      ],
    }),
  );
  const closeUp = new CloseUpOnMap(
    {
      on: () => undefined,
      getZoom: () => map.zoom,
      getSource: (source: string) => ({ setData: setData(source) }),
    } as unknown as MapLibreMap,
    { viewBounds: () => ({ west, north, east, south }) } as unknown as MapScreen,
    { fetchCloseUp },
    () => undefined,
  );
  return { map, closeUp, fetchCloseUp };
}

describe('the base map for close by', () => {
  it('is kept a little farther out, let go from afar, and fetched again', async () => {
    const { map, closeUp, fetchCloseUp } = seenAt(7);
    closeUp.look();
    await vi.waitFor(() => expect(map.drawn).toBeGreaterThan(0));
    const files = fetchCloseUp.mock.calls.length;
    map.zoom = 5.5;
    closeUp.look();
    expect(map.drawn).toBe(files);
    map.zoom = 4.5;
    closeUp.look();
    expect(map.drawn).toBe(0);
    expect(closeUp.features).toEqual([]);
    map.zoom = 7;
    closeUp.look();
    await vi.waitFor(() => expect(map.drawn).toBe(files));
  });
});
