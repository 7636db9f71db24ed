import type { Map as MapLibreMap } from 'maplibre-gl';
import { MAX_ZOOM } from '$lib/base/mercator';
import type { Flights } from './flights';
import type { OwnDataOnMap, OwnHit } from './own-data-on-map';
import { topmostFeature } from './topmost-feature';

/** Px around a press within which a movement's line counts as pressed. */
const NEAR_LINE = 7;

/** Has presses on the drawing open what is there: a mark of own data, or the place that tells of a movement. */
export function answerPresses(
  map: MapLibreMap,
  own: Pick<OwnDataOnMap, 'hitAt' | 'press' | 'over'>,
  flights: Pick<Flights, 'closeIn'>,
  onRoute: (place: string) => void,
): void {
  /** A cluster splits at closer zooms, unless the map is at the closest already. */
  const pressOwn = (hit: OwnHit) => {
    if (hit.count === 1 || map.getZoom() >= MAX_ZOOM) own.press(hit);
    else flights.closeIn(hit.point, 2);
  };
  map.on('click', ({ point, originalEvent }) => {
    // The buttons over the markers lie in the map's own element.
    if (originalEvent.target !== map.getCanvas()) return;
    const hit = own.hitAt(point);
    const place = hit ? undefined : routeAt(map, point);
    if (hit) pressOwn(hit);
    else if (place !== undefined) onRoute(place);
  });
  map.on('mousemove', ({ point }) => {
    const hit = map.isMoving() ? null : own.hitAt(point);
    own.over(hit);
    const isOver = hit !== null || (!map.isMoving() && routeAt(map, point) !== undefined);
    map.getCanvas().style.cursor = isOver ? 'pointer' : '';
  });
  map.on('movestart', () => own.over(null));
  map.on('mouseout', () => own.over(null));
}

/** The place of the movement whose line or label is at a spot, px of the container. */
function routeAt(map: MapLibreMap, spot: { x: number; y: number }): string | undefined {
  const layers = map.getLayersOrder().filter((id) => /^routes?-/.test(id));
  return topmostFeature(map, spot, NEAR_LINE, layers)?.properties.place as string | undefined;
}
