import type { LoadedGroup } from './loaded-words';

/** What the audit lets pass, each with its reason. */
export interface Allowances {
  /** Names and titles that no one can put in other words. */
  properNames: { name: string; reason: string }[];
  /** Entries that need a loaded word, as what somebody said and not as ours. */
  loadedWords: { id: string; group: LoadedGroup; reason: string }[];
}
