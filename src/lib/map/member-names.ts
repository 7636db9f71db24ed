import type { FeatureCollection } from 'geojson';
import type { FilterSpecification, Map as MapLibreMap } from 'maplibre-gl';
import { project, unproject, worldSize, type Unit } from '$lib/base/mercator';
import { atZoom, baseMapNames } from '$lib/static-map/base-map-style';
import type { UnitBounds } from './markers/label-box';
import { widthOf } from './markers/label-sides';
import { nameSpot, type Parts } from './markers/name-spot';
import type { BaseMapOptions } from './markers/types';
import { countryName } from './style/country-names';

/** Sources of the base map: the shapes of the states, and the spots of their names. */
const SHAPES = 'countries';
const SPOTS = 'country-labels';
export const memberNameSources: readonly string[] = [SHAPES, SPOTS];

/** Em that the line of a name is high. */
const LINE = 1.2;

/**
 * The names of the members as points for the map's sources, each within the part of its state that is on screen and clear
 * of what is taken, where there is room; those of states off the screen are left out. Frames are in the unit square.
 */
export function memberNames(
  map: MapLibreMap,
  { members, language }: Pick<BaseMapOptions, 'members' | 'language'>,
  viewBounds: UnitBounds,
  occupied: readonly UnitBounds[],
): FeatureCollection {
  const zoom = map.getZoom();
  const em = atZoom(baseMapNames.country.memberSize, zoom) / worldSize(zoom);
  const placed: UnitBounds[] = [];
  const features = members.flatMap((code) => {
    const label = countryName(code, language);
    const shapes = map.querySourceFeatures(SHAPES, { filter: ofState(code) });
    if (label === null || shapes.length === 0) return [];
    const [own] = map.querySourceFeatures(SPOTS, { filter: ofState(code) });
    const letters = [...label].length;
    // The letters are capitals, with room between them.
    const width = (widthOf(label) * 1.2 + letters * baseMapNames.country.spacing) * em;
    const size = { width, height: LINE * em, em };
    const spot = nameSpot(
      own?.geometry.type === 'Point' ? project(own.geometry.coordinates as [number, number]) : null,
      partsOf(shapes),
      { viewBounds, occupied: [...occupied, ...placed], size },
    );
    if (!spot) return [];
    const [x, y] = spot;
    placed.push({
      west: x - width / 2,
      east: x + width / 2,
      north: y - size.height / 2,
      south: y + size.height / 2,
    });
    return [
      {
        type: 'Feature' as const,
        geometry: { type: 'Point' as const, coordinates: unproject(spot) },
        properties: { id: code, code, label },
      },
    ];
  });
  return { type: 'FeatureCollection', features };
}

function ofState(code: string): FilterSpecification {
  return ['==', ['get', 'code'], code];
}

/** The tiles of a source hold a state in pieces. */
function partsOf(shapes: ReturnType<MapLibreMap['querySourceFeatures']>): Parts {
  const projected = (ring: readonly (readonly number[])[]): Unit[] =>
    ring.map((point) => project(point as unknown as [number, number]));
  return shapes.flatMap(({ geometry }) => {
    if (geometry.type === 'Polygon') return [geometry.coordinates.map(projected)];
    if (geometry.type === 'MultiPolygon') {
      return geometry.coordinates.map((polygon) => polygon.map(projected));
    }
    return [];
  });
}
