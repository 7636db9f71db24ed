import type { LoadedWordAllowance } from './loaded-words';

/** What the audit lets pass, each with its reason. */
export interface Allowances {
  /** Names and titles that no one can put in other words. */
  properNames: { name: string; reason: string }[];
  loadedWords: LoadedWordAllowance[];
  /** Facts that tell no denial, though they cite a work that others cite for one. */
  undenied: { reference: string; ids: string[]; reason: string }[];
  /** Facts of one paragraph, parties, places and date that are things of their own. */
  apart: { ids: string[]; reason: string }[];
  /** Undated statements that may stand in the present tense. */
  present: { id: string; reason: string }[];
}
