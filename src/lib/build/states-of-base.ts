import type { Feature, Point } from 'geojson';
import { project } from '$lib/base/mercator';
import type { States } from '$lib/map/markers/country-marks';
import { shapeOf, type StateShape } from '$lib/map/markers/state-shape';
import type { BaseMap } from '$lib/static-map/base-map';

/** The rings of each state of a base map, found when first asked for. */
const known = new WeakMap<BaseMap, Map<string, StateShape>>();

/** The states as the files of a base map hold them, with their names by their codes. */
export function statesOfBase(base: BaseMap, names: Readonly<Record<string, string>>): States {
  const shapes = known.get(base) ?? new Map<string, StateShape>();
  known.set(base, shapes);
  const of = (code: string) => (feature: Feature) => feature.properties?.code === code;
  return {
    shape(code) {
      const before = shapes.get(code);
      if (before) return before;
      const found = base.countries.features.filter(of(code));
      const shape = shapeOf(found.map(({ geometry }) => geometry));
      shapes.set(code, shape);
      return shape;
    },
    spot(code) {
      const label = base['country-labels'].features.find(of(code));
      return label ? project((label.geometry as Point).coordinates as [number, number]) : null;
    },
    name: (code) => names[code] ?? null,
  };
}
