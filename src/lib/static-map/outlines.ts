import {
  geoIdentity,
  geoStream,
  geoTransform,
  type GeoPermissibleObjects,
  type GeoStream,
} from 'd3-geo';
import { toPixels, type Viewport } from './viewport';

/** Px of a viewport: left, top, right, bottom. */
export type Box = [left: number, top: number, right: number, bottom: number];

/** A line on the picture, px; a closed one does not repeat its first point. */
export interface Outline {
  points: [number, number][];
  closed: boolean;
}

/** The lines and rings of a geometry on a viewport’s picture, cut off at a box. Points on earth are left out. */
export function outlinesOf(
  geometry: GeoPermissibleObjects,
  viewport: Viewport,
  box: Box,
): Outline[] {
  const outlines: Outline[] = [];
  let points: [number, number][] = [];
  let closed = false;
  const collect: GeoStream = {
    point: (x, y) => void points.push([x, y]),
    lineStart: () => void (points = []),
    lineEnd: () => {
      if (points.length > 1) outlines.push({ points, closed });
    },
    polygonStart: () => void (closed = true),
    polygonEnd: () => void (closed = false),
  };
  const [left, top, right, bottom] = box;
  const cut = geoIdentity().clipExtent([
    [left, top],
    [right, bottom],
  ]);
  const project = geoTransform({
    point(longitude, latitude) {
      this.stream.point(...toPixels(viewport, [longitude, latitude]));
    },
  });
  geoStream(geometry, project.stream(cut.stream(collect)));
  return outlines;
}
