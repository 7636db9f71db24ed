import type { Map as MapLibreMap } from 'maplibre-gl';
import { project, worldSize } from '$lib/base/mercator';
import { pointOf, type Arranged } from './markers/arrange';
import type { Box } from './markers/types';
import type { UnitBounds } from './markers/label-box';

interface Spot {
  x: number;
  y: number;
}

/** The screen that a map is drawn on: what of the world is on it, and where on it things are, px of the container. */
export class MapScreen {
  readonly #map: MapLibreMap;
  // To ask the container each time would have the browser lay out the whole page in the middle of a change.
  width: number;
  height: number;

  constructor(map: MapLibreMap, container: HTMLElement) {
    this.#map = map;
    ({ clientWidth: this.width, clientHeight: this.height } = container);
    map.on('resize', () => {
      ({ clientWidth: this.width, clientHeight: this.height } = container);
    });
  }

  /** What is on screen, less a margin in px, in the unit square. */
  viewBounds(margin = 0): UnitBounds {
    const { lng, lat } = this.#map.getCenter();
    const [x, y] = project([lng, lat]);
    const size = worldSize(this.#map.getZoom());
    const across = Math.max(0, this.width / 2 - margin) / size;
    const down = Math.max(0, this.height / 2 - margin) / size;
    return { west: x - across, north: y - down, east: x + across, south: y + down };
  }

  /** What lies under rectangles of the screen, in the unit square. */
  under(boxes: readonly Box[]): UnitBounds[] {
    const { west, north } = this.viewBounds();
    const size = worldSize(this.#map.getZoom());
    return boxes.map(({ left, top, width, height }) => ({
      west: west + left / size,
      north: north + top / size,
      east: west + (left + width) / size,
      south: north + (top + height) / size,
    }));
  }

  /** Where a point in degrees is. */
  spotOf(point: [number, number]): Spot {
    const { x, y } = this.#map.project(point);
    return { x, y };
  }

  /** Where a marker is drawn. */
  spotOfMarker(marker: Arranged): Spot {
    const { x, y } = this.spotOf(pointOf(marker));
    const [right, down] = marker.offset;
    return { x: x + right, y: y + down };
  }

  holds({ x, y }: Spot): boolean {
    return x > 0 && y > 0 && x < this.width && y < this.height;
  }

  /** Calls back whenever the map moves or is given another size. Returns a function that ends it. */
  onChange(listener: () => void): () => void {
    this.#map.on('move', listener);
    this.#map.on('resize', listener);
    return () => {
      this.#map.off('move', listener);
      this.#map.off('resize', listener);
    };
  }
}
