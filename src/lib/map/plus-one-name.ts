import type { FilterSpecification, Map as MapLibreMap } from 'maplibre-gl';
import type { MapScreen } from './map-screen';
import type { BaseMapOptions } from './markers/types';
import { plusOneReach } from './markers/plus-one-size';
import { PLUS_ONE_SOURCE } from './style/plus-one-layer';

/** Draws the name of the plus-one to the left of its state, or nowhere where the edge would cut it. */
export function keepPlusOneName(
  map: MapLibreMap,
  screen: Pick<MapScreen, 'spotOf'>,
  { plusOneLabel, plusOne }: Pick<BaseMapOptions, 'plusOneLabel' | 'plusOne'>,
): void {
  if (!plusOneLabel) return;
  const filter: FilterSpecification = ['in', ['get', 'code'], ['literal', [...plusOne]]];
  const placeName = () => {
    const [state] = map.querySourceFeatures(PLUS_ONE_SOURCE, { filter });
    if (state?.geometry.type !== 'Point') return;
    const { x } = screen.spotOf(state.geometry.coordinates as [number, number]);
    const fits = x - plusOneReach(plusOneLabel) > 0;
    if (map.getGlobalState().plusOne !== fits) map.setGlobalStateProperty('plusOne', fits);
  };
  map.on('sourcedata', ({ sourceId, isSourceLoaded }) => {
    if (sourceId === PLUS_ONE_SOURCE && isSourceLoaded) placeName();
  });
  map.on('moveend', placeName);
}
