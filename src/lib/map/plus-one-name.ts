import type { FilterSpecification, Map as MapLibreMap } from 'maplibre-gl';
import type { MapScreen } from './map-screen';
import { project } from '$lib/base/mercator';
import type { BaseMapOptions, Box } from './markers/types';
import { isFree } from './markers/label-box';
import { plusOneBox } from './markers/plus-one-size';
import { PLUS_ONE_SOURCE } from './style/plus-one-layer';

/**
 * Draws the name of the plus-one to the left of its state, or nowhere where the edge or what lies over the map would cut
 * it, as the static map does. Returns what places it anew, for when other things lie over the map.
 */
export function keepPlusOneName(
  map: MapLibreMap,
  screen: Pick<MapScreen, 'viewBounds' | 'under'>,
  { plusOneLabel, plusOne }: Pick<BaseMapOptions, 'plusOneLabel' | 'plusOne'>,
  occupied: () => readonly Box[],
): () => void {
  if (!plusOneLabel) return () => undefined;
  const filter: FilterSpecification = ['in', ['get', 'code'], ['literal', [...plusOne]]];
  const placeName = () => {
    const [state] = map.querySourceFeatures(PLUS_ONE_SOURCE, { filter });
    if (state?.geometry.type !== 'Point') return;
    const spot = project(state.geometry.coordinates as [number, number]);
    const box = plusOneBox(spot, plusOneLabel, map.getZoom());
    const fits = box.west > screen.viewBounds().west && isFree(box, screen.under(occupied()));
    if (map.getGlobalState().plusOne !== fits) map.setGlobalStateProperty('plusOne', fits);
  };
  map.on('sourcedata', ({ sourceId, isSourceLoaded }) => {
    if (sourceId === PLUS_ONE_SOURCE && isSourceLoaded) placeName();
  });
  map.on('moveend', placeName);
  return placeName;
}
