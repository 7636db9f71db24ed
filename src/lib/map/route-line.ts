import type { Place, Status } from '$lib/dossier/dossier';

/** A movement as the map draws it: a schematic line between two ends, of which one may have no name. */
export interface RouteLine {
  id: string;
  from: Place | null;
  to: Place | null;
  /** The country an end without a name lies towards. */
  of: Place | null;
  status: Status;
  /** The place it opens; the line is in the colour of its layer. */
  place: Place;
  outside: boolean;
  /** What moved and when; and below it what the documents leave open. */
  title: string;
  note: string;
}
