import type { Feature, FeatureCollection, Point } from 'geojson';
import type { Dossier } from '$lib/dossier/model/dossier';
import type { BaseMap } from './base-map';
import { baseMapNames } from './base-map-style';
import { holds, toPixels, zoomOf, type Viewport } from './viewport';

/** A name on the base map, centred on a spot in px. */
export interface BaseMapLabel {
  kind: 'country' | 'sea';
  text: string;
  x: number;
  y: number;
  member: boolean;
}

/** What a feature with a name says of itself. */
export interface LabelProperties {
  code?: string;
  name?: Record<string, string>;
  rank: number;
  minzoom?: number;
  maxzoom?: number;
}

/** What a dossier says of the names on its map. */
export type Named = Pick<Dossier, 'language' | 'members' | 'stateNames'>;

/** The names of states and seas whose spots a viewport holds, `margin` px from its edge, the more the closer it is. */
export function baseMapLabels(
  base: BaseMap,
  viewport: Viewport,
  margin: number,
  { language, members, stateNames }: Named,
): BaseMapLabel[] {
  const zoom = zoomOf(viewport);
  const labelled = (
    { features }: FeatureCollection,
    kind: BaseMapLabel['kind'],
    name: (properties: LabelProperties) => string | undefined,
  ) =>
    labelsOf(features, zoom, kind).flatMap(({ properties, at }): BaseMapLabel[] => {
      const [x, y] = toPixels(viewport, at);
      const text = name(properties);
      if (text === undefined || !holds(viewport, [x, y], -margin)) return [];
      return [{ kind, text, x, y, member: members.includes(properties.code ?? '') }];
    });
  return [
    ...labelled(base['country-labels'], 'country', ({ code }) => stateNames[code ?? '']),
    ...labelled(base.seas, 'sea', ({ name }) => name?.[language]),
  ];
}

/** What features with names say of themselves, and their spots in degrees, of those whose rank has its names at a zoom. */
export function labelsOf(features: readonly Feature[], zoom: number, kind: BaseMapLabel['kind']) {
  return features.flatMap(({ properties, geometry }) => {
    const found = properties as LabelProperties;
    if (!showsAt(zoom, kind, found)) return [];
    return [{ properties: found, at: (geometry as Point).coordinates as [number, number] }];
  });
}

function showsAt(zoom: number, kind: BaseMapLabel['kind'], properties: LabelProperties): boolean {
  const { rank, minzoom = 0, maxzoom = 24 } = properties;
  const [second, third] = baseMapNames[kind].rankZooms;
  const last = zoom < second ? 1 : zoom < third ? 2 : 3;
  return rank <= last && zoom >= minzoom && zoom < maxzoom;
}
