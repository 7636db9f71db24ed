import { createContext } from 'svelte';

/** Addresses and acts that the pages of the map share; the layout owns them, because it owns the history. */
export interface PlaceLinks {
  home(): string;
  place(id: string): string;
  /** Opens a place over the map, or goes to its page from another place's. */
  open(id: string): void;
  /** The whole address of a place, with the years, layers and camera of now. */
  share(id: string): string;
  /** The whole address of the map, with the years, layers and camera of now. */
  shareView(): string;
  /** The whole address of an embed by its path, with the years, layers and camera of now. */
  embed(path: string): string;
  /** Closes the opening, and gives its room on a phone back to the map. */
  browse(): void;
  fact(id: string): string;
  shareFact(id: string): string;
}

export const [getPlaceLinks, setPlaceLinks] = createContext<PlaceLinks>();
