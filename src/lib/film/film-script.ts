import type { Geometry } from 'geojson';
import type { Status } from '$lib/dossier/model/dossier';
import type { Bounds } from '$lib/static-map/viewport';

/** What a film tells, in the language of its page: facts, words and places, nothing of how it is drawn. */
export interface FilmScript {
  language: string;
  direction: 'ltr' | 'rtl';
  opening: { title: string; lead: string; lines: string[]; key: KeyLine[] };
  chapters: Chapter[];
  /** The sheets that close it. */
  closing: Sheet[];
  /** Under every picture: whose it is, and the address that brings the view back. */
  credit: string;
  address: string;
}

export interface KeyLine {
  mark: Status;
  text: string;
}

/** Facts under one heading. Its facts are told beside their map, or one side below the other's. */
export interface Chapter {
  heading: string;
  /** Above the heading: which of how many. */
  mark: string | null;
  text: string | null;
  /** One, or the two that are compared. */
  sides: Side[];
}

export interface Side {
  /** Only where there are two. */
  heading: string | null;
  /** What stands in the place of facts, where there is none. */
  none: string;
  facts: FilmFact[];
  map: FilmMap;
}

export interface FilmMap {
  bounds: Bounds;
  sites: FilmSite[];
  /** Movements that the chapter tells of. */
  routes: FilmRoute[];
}

/** What a page tells: ids of facts, and of their sites. */
export interface Told {
  facts: ReadonlySet<string>;
  sites: ReadonlySet<string>;
}

/** A marker of the map. */
export interface FilmSite {
  id: string;
  name: string;
  /** [longitude, latitude] in degrees. */
  point: readonly [number, number];
  /** Km that it may be off by, where that is more than a site is wide; else 0. */
  doubtKm: number;
  layer: string;
  /** Its outline or line in degrees, where it has one. */
  shape: Geometry | null;
  /** Null where the chapter tells nothing of it. */
  status: Status | null;
}

/** A movement between two points, [longitude, latitude] in degrees; null for an end that no document names. */
export interface FilmRoute {
  from: readonly [number, number] | null;
  to: readonly [number, number] | null;
  /** The country that it is said of, towards which an end without a name lies. */
  of: readonly [number, number] | null;
  status: Status;
  layer: string;
  /** The ids of its facts. */
  facts: string[];
}

export interface FilmFact {
  id: string;
  /** Date and status in words. */
  lead: string;
  mark: Status;
  text: string;
  chips: FilmChip[];
  /** Both sides of what is disputed; empty for any other. */
  versions: FilmVersion[];
  /** What is left out of it, in words. */
  more: string | null;
  /** The ids of its sites. */
  sites: string[];
}

export interface FilmVersion {
  text: string;
  words: string;
  chips: FilmChip[];
}

/** A document with the paragraph and the numbers of the works that it cites there. */
export interface FilmChip {
  code: string;
  spot: string;
  garbled: boolean;
}

export interface Sheet {
  heading: string;
  entries: { text: string; chips: FilmChip[] }[];
}

/** Whether there is anything to tell. */
export function isEmpty({ chapters }: FilmScript): boolean {
  return chapters.every(({ sides }) => sides.every(({ facts }) => facts.length === 0));
}
