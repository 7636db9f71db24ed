import type { Dossier, Fact } from '../model/dossier';
import {
  isInYears,
  revealCell,
  revealLayer,
  showsActors,
  showsDocuments,
  type Found,
  type View,
} from './view';

/**
 * The view with a fact made visible: its cell of the years, the layer of its first place, and all actors or documents
 * where the chosen ones leave it out, or all words where it is not among the ids that they find. The same view where it
 * shows already, so that a caller can tell whether anything had to change.
 */
export function revealFact(
  view: View,
  fact: Fact,
  { places }: Pick<Dossier, 'places'>,
  found: Found = null,
): View {
  const layer = places.find(({ id }) => id === fact.places[0])?.layer;
  const inFilters = revealInFilters(
    found && !found.has(fact.id) ? { ...view, matches: '' } : view,
    fact,
  );
  const inYears = isInYears(view, fact) ? inFilters : revealCell(inFilters, fact.cell);
  return layer === undefined ? inYears : revealLayer(inYears, layer);
}

function revealInFilters(view: View, fact: Fact): View {
  const withActors = showsActors(view, fact) ? view : { ...view, actors: null };
  return showsDocuments(view, fact) ? withActors : { ...withActors, documents: null };
}
