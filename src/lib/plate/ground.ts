import type { Feature, FeatureCollection } from 'geojson';
import type { BaseMap } from './base-map';
import type { Frame } from './frame';
import { outlinesOf, type Box } from './outlines';
import { pathData, type Precision } from './path-data';

/** What lies under the places, each as the `d` of an SVG path; empty where the frame has none of it. */
export interface Ground {
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

/** Draws the ground of a frame, cut off at a box in its px; a box beyond the frame hides the cut’s own edge. */
export function drawGround(
  base: BaseMap,
  frame: Frame,
  box: Box,
  precision: Precision,
  { members, plusOne }: Members,
): Ground {
  const draw = (
    collection: FeatureCollection,
    wanted: (feature: Feature) => boolean = () => true,
  ) =>
    pathData(
      collection.features.filter(wanted).flatMap((feature) => outlinesOf(feature, frame, box)),
      precision,
    );
  const has = (key: string, value: unknown) => (feature: Feature) =>
    feature.properties?.[key] === value;
  return {
    land: draw(base.land),
    lakes: draw(base.lakes),
    rivers: draw(base.rivers),
    borders: draw(base.borders, has('kind', 'border')),
    disputed: draw(base.borders, has('kind', 'disputed')),
    states: [...members, ...plusOne]
      .map((code) => ({
        code,
        area: draw(base.countries, has('code', code)),
        band: draw(base.bands, has('code', code)),
        plusOne: plusOne.includes(code),
      }))
      .filter(({ area }) => area !== ''),
  };
}
