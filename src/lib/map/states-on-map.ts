import type { FilterSpecification, Map as MapLibreMap } from 'maplibre-gl';
import { project } from '$lib/base/mercator';
import type { States } from './markers/country-marks';
import { shapeOf, type StateShape } from './markers/state-shape';

/** Sources of the base map: the shapes of the states, and the spots of their names. */
const SHAPES = 'states';
const SPOTS = 'country-labels';
export const stateSources: readonly string[] = [SHAPES, SPOTS];

/**
 * The states as the tiles that a map has loaded hold them, with their names by their codes. To be made anew whenever
 * these may have changed.
 */
export function statesOn(map: MapLibreMap, names: Readonly<Record<string, string>>): States {
  const shapes = new Map<string, StateShape>();
  return {
    shape(code) {
      const known = shapes.get(code);
      if (known) return known;
      const found = map.querySourceFeatures(SHAPES, { filter: ofState(code) });
      const shape = shapeOf(found.map(({ geometry }) => geometry));
      shapes.set(code, shape);
      return shape;
    },
    spot(code) {
      const [own] = map.querySourceFeatures(SPOTS, { filter: ofState(code) });
      return own?.geometry.type === 'Point'
        ? project(own.geometry.coordinates as [number, number])
        : null;
    },
    name: (code) => names[code] ?? null,
  };
}

function ofState(code: string): FilterSpecification {
  return ['==', ['get', 'code'], code];
}
