import type { Dossier, Fact } from './dossier';
import { revealCell, revealLayer, type View } from './view';

/**
 * The view with a fact made visible: its cell of the years, and the layer of its first place. The same view where
 * it shows already, so that a caller can tell whether anything had to change.
 */
export function revealFact(view: View, fact: Fact, { places }: Dossier): View {
  const layer = places.find(({ id }) => id === fact.places[0])?.layer;
  const inYears = revealCell(view, fact.cell);
  return layer === undefined ? inYears : revealLayer(inYears, layer);
}
