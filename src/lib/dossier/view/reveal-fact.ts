import type { Dossier, Fact } from '../model/dossier';
import { isInYears, revealCell, revealLayer, showsActors, showsDocuments, type View } from './view';

/**
 * The view with a fact made visible: its cell of the years, the layer of its first place, and all actors or documents
 * where the chosen ones leave it out. The same view where it shows already, so that a caller can tell whether anything had to change.
 */
export function revealFact(view: View, fact: Fact, { places }: Dossier): View {
  const layer = places.find(({ id }) => id === fact.places[0])?.layer;
  const inFilters = revealInFilters(view, fact);
  const inYears = isInYears(view, fact) ? inFilters : revealCell(inFilters, fact.cell);
  return layer === undefined ? inYears : revealLayer(inYears, layer);
}

function revealInFilters(view: View, fact: Fact): View {
  const withActors = showsActors(view, fact) ? view : { ...view, actors: null };
  return showsDocuments(view, fact) ? withActors : { ...withActors, documents: null };
}
