/** How many colours there are for layers of the reader's data. */
const COLOURS = 4;

/**
 * The colours of a file's layers in order, as numbers of `ownColours`: files take turns, so that each has one of its
 * own while there are enough. Layers beyond the list have none.
 */
export function fileColours(place: number, files: number): number[] {
  const colours: number[] = [];
  for (let colour = place; colour < COLOURS; colour += files) colours.push(colour);
  return colours;
}
