import type { Status } from '$lib/dossier/model/dossier';

/**
 * Dashes and gaps of a movement's line by what the documents say of it, in widths of the line; none for a solid one. The
 * live map, its key and films draw them.
 */
export const routeDashes: Readonly<Record<Status, readonly number[]>> = {
  stated: [],
  reported: [3, 2],
  disputed: [4.5, 1.75, 1, 1.75],
};
