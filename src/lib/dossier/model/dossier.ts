import type { Geometry } from 'geojson';
import type { MarkerShape, Spot, Stance } from './vocabulary';

/**
 * The dossier as a reader's browser gets it: one language, dates reduced to bounds and a label,
 * statuses derived. Made at build by compile.ts from the files of the contract.
 */
export interface Dossier {
  /** BCP 47 tag of every text in it. */
  language: string;
  title: string;
  subtitle: string;
  description: string;
  /** What it is about, in one sentence; null where it does not say. */
  subject: string | null;
  /** Date of the dossier's release, YYYY-MM-DD. */
  version: string;
  /** The first twelve hex digits of the SHA-256 of the dossier's files; content-hash.ts says how it is made. */
  hash: string;
  /** ISO 3166 codes of the member states, and of the state the plus-one belongs to. */
  members: string[];
  plusOne: string[];
  /** Who the plus-one is, and whose; null where the dossier does not say. */
  plusOneLabel: { name: string; gloss: string } | null;
  /** First view, [west, south, east, north] in degrees. */
  bounds: [number, number, number, number];
  /** Short names of states and territories by their ISO 3166 codes, as every map writes them. */
  stateNames: Record<string, string>;
  layers: Layer[];
  actors: Actor[];
  people: Person[];
  documents: Document[];
  references: Reference[];
  places: Place[];
  facts: Fact[];
  story: StoryStep[];
}

/** One step of the story: some facts of the dossier, and what they come to in a few sentences of our own. */
export interface StoryStep {
  id: string;
  title: string;
  text: string;
  /** Fact ids, in the order they are told. */
  facts: string[];
}

export interface Named {
  id: string;
  name: string;
}

export interface Actor extends Named {
  aliases: string[];
  identities: Identity[];
}

/** Somebody whom facts name, under every name that the search knows. */
export interface Person {
  id: string;
  names: string[];
}

/** An entry of a public gazetteer that is the thing itself, or what it lies in: our note. */
export interface Identity {
  relation: 'same' | 'within';
  url: string;
  /** Where it was seen that the entry is this one. */
  seenIn: string;
}

export interface Layer extends Named {
  shape: MarkerShape;
  light: string;
  dark: string;
}

export interface Document extends Named {
  code: string;
  title: string;
  language: string;
  reliability: 'high' | 'moderate' | 'low';
  reliabilityWhy: string;
  garbled: boolean;
  summary: string;
  kindLabel: string;
  version: string;
  licence: string;
  titleNote?: string;
  /** Documents with the same id here are largely one text. */
  sharedText?: string;
  /** The work that the text was likely made from, and how we know: our note. */
  origin?: { title: string; url: string; note: string };
  /** Where it can be read today, and the list of its versions at the document's date. */
  address?: { url: string; versions?: string };
  /** How many works it cites. */
  referenceCount: number;
}

export interface Reference {
  id: string;
  /** Of CSL: 'article-newspaper', 'webpage', 'report'. */
  type: string;
  title: string;
  /** BCP 47 tag of the title, where it is not plain English. */
  language?: string;
  outlet?: string;
  /** Of a study, which has no outlet. */
  publisher?: string;
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  issued?: string;
  note?: string;
  /** Our own translation of the title. */
  translation?: string;
  authors: string[];
  /** Its address, with where it was seen; `source` is whose page is there, where it is not the outlet's own. */
  address?: { url: string; seenIn: string; source?: string };
  /** Under which number each document cites it; days are YYYY-MM-DD. */
  citedAs: {
    document: string;
    number: number;
    line: number;
    accessed?: string;
    archived?: string;
    archiveURL?: string;
  }[];
}

export interface Place extends Named {
  layer: string;
  kindLabel: string;
  locator?: string;
  note?: string;
  aliases: string[];
  country: string | null;
  /** The same as the language of the dossier has it. */
  countryName: string | null;
  precision: string;
  radiusKm: number;
  coordinateSource: string;
  /** Where its marker stands, [longitude, latitude] in degrees. */
  point: [number, number];
  /** An area or a line; a plain site has none. */
  geometry?: Geometry;
  /** Another place that is a second name of the same site. */
  sameSiteAs?: string;
  identities: Identity[];
}

export interface Fact {
  id: string;
  kind: string;
  places: string[];
  actors: string[];
  date: FactDate | null;
  /** The cell of the year strip it counts in: '2015', '1990s' or 'undated'. */
  cell: string;
  /** All years of the strip it counts in, where it lasted over several: `cell` is the first of them. */
  cells?: string[];
  status: Status;
  statement: string;
  question?: string;
  /** Ours, on how to weigh what the documents say. */
  note?: string;
  route?: Route;
  attributions: Attribution[];
}

/** A movement between places, by id; an end that no document names is absent. */
export interface Route {
  from?: string;
  to?: string;
  /** The country it is said of: that way an end without a name is drawn. */
  of?: string;
  /** What moved, in a few words. */
  label: string;
}

export interface FactDate {
  edtf: string;
  /** Day bounds, YYYY-MM-DD; `from` is absent where no year is known, `to` where the end is open. */
  from?: string;
  to?: string;
  label: string;
  basis: 'document' | 'reference';
}

/** Derived from the stances, never stored on disk. */
export type Status = 'stated' | 'reported' | 'disputed';

export interface Attribution {
  document: string;
  paragraph: number;
  stance: Stance;
  where: Spot;
  /** With the number each work has in that document, at that paragraph. */
  references: { id: string; number: number }[];
  by?: string;
  reading?: string;
  date?: { edtf: string; label: string; from?: string; to?: string };
}

export const UNDATED = 'undated';
