import type { Feature, FeatureCollection } from 'geojson';
import type { BaseMap } from './base-map';
import type { Viewport } from './viewport';
import { outlinesOf, type Box } from './outlines';
import { pathData, type Precision } from './path-data';

/** The base map under the places, each part as the `d` of an SVG path; empty where the viewport has none of it. */
export interface DrawnBaseMap {
  land: string;
  lakes: string;
  rivers: string;
  borders: string;
  disputed: string;
  /** Each state by itself: no tint is ever shared. */
  states: State[];
}

interface State {
  code: string;
  area: string;
  /** The line that its tint runs along, inside of it. */
  band: string;
  plusOne: boolean;
}

/** The states that the atlas is about, by their ISO 3166 codes. */
export interface Members {
  members: readonly string[];
  plusOne: readonly string[];
}

/** How far beyond the box areas reach, px, so that the edge they are cut at is not seen. */
const BEYOND = 40;

/** Draws the base map of a viewport within a box in px. */
export function drawBaseMap(
  base: BaseMap,
  viewport: Viewport,
  box: Box,
  precision: Precision,
  { members, plusOne }: Members,
): DrawnBaseMap {
  const [left, top, right, bottom] = box;
  const wider: Box = [left - BEYOND, top - BEYOND, right + BEYOND, bottom + BEYOND];
  const draw = (features: readonly Feature[], cut: Box) =>
    pathData(
      features.flatMap((feature) => outlinesOf(feature, viewport, cut)),
      precision,
    );
  const areas = ({ features }: FeatureCollection) => draw(features, wider);
  const lines = ({ features }: FeatureCollection) => draw(features, box);
  const only = (
    { features }: FeatureCollection,
    key: string,
    value: string,
  ): FeatureCollection => ({
    type: 'FeatureCollection',
    features: features.filter(({ properties }) => properties?.[key] === value),
  });
  return {
    land: areas(base.land),
    lakes: areas(base.lakes),
    rivers: lines(base.rivers),
    borders: lines(only(base.borders, 'kind', 'border')),
    disputed: lines(only(base.borders, 'kind', 'disputed')),
    states: [...members, ...plusOne]
      .map((code) => ({
        code,
        area: areas(only(base.countries, 'code', code)),
        band: lines(only(base.bands, 'code', code)),
        plusOne: plusOne.includes(code),
      }))
      .filter(({ area }) => area !== ''),
  };
}
