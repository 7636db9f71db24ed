import type { FeatureCollection } from 'geojson';
import type { Layer, Place, Status } from '$lib/dossier/model/dossier';

/** One marker's worth of the dossier: a site under all its names. */
export interface Site {
  /** The id of the place whose name the site goes by. */
  id: string;
  place: Place;
  /** Null where none of its facts is in the chosen years. */
  status: Status | null;
  facts: number;
}

/** An archive of streets that the host of the atlas has put beside it. */
export interface StreetsOptions {
  /** Its whole address, on the atlas's own host. */
  address: string;
  /** [west, south, east, north] in degrees. */
  bounds: readonly [number, number, number, number];
  /** The closest zoom that has tiles of its own. */
  maxZoom: number;
}

/** What the style needs to know that does not change while a map lives. */
export interface BaseMapOptions {
  /** The whole address of a base file by its name, with what it hashes to as its fragment. */
  addressOf(file: string): string;
  /** What a base file holds by its name; null where there is no such file. Rejects where it does not come. */
  fetchCloseUp(file: string): Promise<FeatureCollection | null>;
  /** The picture of heights; null where the base map has none. Rejects where it does not come. */
  fetchRelief: (() => Promise<ArrayBuffer>) | null;
  /** Null where the host has put none under the atlas. */
  streets: StreetsOptions | null;
  language: string;
  /** Names of states by their codes; a code without one gets no label. */
  stateNames: Readonly<Record<string, string>>;
  layers: readonly Layer[];
  members: readonly string[];
  plusOne: readonly string[];
  /** Written beside the state of the plus-one; null where there is no room for it. */
  plusOneLabel: { name: string; gloss: string } | null;
}

/** Px of the map that other things stand on, from its edges. */
export interface Covered {
  top: number;
  bottom: number;
  left?: number;
  right?: number;
}

/** A rectangle, px of the map from its upper left. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}
