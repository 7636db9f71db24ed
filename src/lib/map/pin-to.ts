import { Marker, type Map as MapLibreMap } from 'maplibre-gl';
import { pointOf, type Arranged } from './markers/arrange';
import { buttonOffset } from './markers/button-offset';
import type { Pin } from './atlas-map';
import type { MapScreen } from './map-screen';

/**
 * Lays an element over a marker, one of `all`, and keeps it there while the map moves; out of the map's frame it is
 * hidden.
 */
export function pinTo(
  map: MapLibreMap,
  screen: MapScreen,
  element: HTMLElement,
  first: Arranged,
  all: () => readonly Arranged[],
): Pin {
  let marker = first;
  const pinned = new Marker({ element });
  const hideOutOfView = () => {
    // Whoever moves the map by keys from a marker must not lose the focus by it.
    const isHidden =
      !screen.holds(screen.spotOfMarker(marker)) && document.activeElement !== element;
    element.style.visibility = isHidden ? 'hidden' : '';
  };
  const over = (next: Arranged) => {
    marker = next;
    pinned.setOffset(buttonOffset(marker, all(), map.getZoom())).setLngLat(pointOf(marker));
    hideOutOfView();
  };
  over(first);
  pinned.addTo(map);
  const unwatch = screen.onChange(hideOutOfView);
  return {
    over,
    release() {
      unwatch();
      pinned.remove();
    },
  };
}
