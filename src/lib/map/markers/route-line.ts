import type { Movement } from '$lib/dossier/view/movements';

/** A movement as the map draws it: a schematic line between two ends, of which one may have no name. */
export interface RouteLine extends Omit<Movement, 'facts'> {
  /** What moved and when; and below it what the documents leave open. */
  title: string;
  note: string;
}
