import { UNDATED, type Fact } from '../model/dossier';

/** What a reader has chosen to see. `null` stands for "all of them", so that a default is never a list. */
export interface View {
  /** Cells of the year strip, without the undated one. */
  years: ReadonlySet<string> | null;
  undated: boolean;
  /** Layer ids. */
  layers: ReadonlySet<string> | null;
  /** Ids of actors: who takes part in a fact. Never empty. */
  actors: ReadonlySet<string> | null;
  /** Ids of documents: who speaks of a fact. Never empty. */
  documents: ReadonlySet<string> | null;
  /** The words of a search that the facts are narrowed down to; empty for none. */
  matches: string;
}

/** Ids of the facts that match the words of a view; null where there are no words, or no index to look them up yet. */
export type Found = ReadonlySet<string> | null;

/** The parts of a view that narrow the facts down by what they are, whenever and wherever they are. */
export type Filter = 'actors' | 'documents';

export const defaultView: View = {
  years: null,
  undated: true,
  layers: null,
  actors: null,
  documents: null,
  matches: '',
};

/** Whether two views are the same choice. */
export function sameView(one: View, other: View): boolean {
  return (
    one === other ||
    (one.undated === other.undated &&
      one.matches === other.matches &&
      sameSet(one.years, other.years) &&
      sameSet(one.layers, other.layers) &&
      sameSet(one.actors, other.actors) &&
      sameSet(one.documents, other.documents))
  );
}

/**
 * The view after a tap on a cell. The first tap on a year shows that year alone, without the undated; further taps add or
 * remove, and removing the last one brings all back. The undated are switched on and off by themselves.
 */
export function toggleCell(view: View, cell: string): View {
  if (cell === UNDATED) {
    const undated = !view.undated;
    return !undated && view.years?.size === 0 ? onlyCell(view, null) : { ...view, undated };
  }
  if (view.years === null) return onlyCell(view, cell);
  const years = toggled(view.years, cell);
  return years.size > 0 ? { ...view, years } : onlyCell(view, null);
}

/** The view with these years alone, no matter which were chosen, and without the undated. */
export function chooseYears(view: View, years: readonly string[], all: readonly string[]): View {
  return { ...view, years: years.length < all.length ? new Set(years) : null, undated: false };
}

/** The view with one cell chosen, the undated one included; null chooses all. */
export function onlyCell(view: View, cell: string | null): View {
  const { years, undated } = defaultView;
  if (cell === null) return { ...view, years, undated };
  return cell === UNDATED
    ? { ...view, years: new Set(), undated: true }
    : { ...view, years: new Set([cell]), undated: false };
}

/** The view of what either of two shows that differ in their years alone. */
export function eitherYears(one: View, other: View): View {
  const years =
    one.years && other.years ? new Set([...one.years, ...other.years]) : defaultView.years;
  return { ...one, years, undated: one.undated || other.undated };
}

/** The view after a tap on a layer's box: unlike years, layers are switched off one by one. */
export function toggleLayer(view: View, layer: string, all: readonly string[]): View {
  const layers = toggled(view.layers ?? new Set(all), layer);
  return { ...view, layers: layers.size === all.length ? null : layers };
}

/** The view with one layer alone. */
export function onlyLayer(view: View, layer: string): View {
  return { ...view, layers: new Set([layer]) };
}

/** The view with the facts of one actor, or of one document, alone. */
export function onlyFilter(view: View, filter: Filter, id: string): View {
  return { ...view, [filter]: new Set([id]) };
}

/** The view after a tap on an actor or a document: the first one chosen is alone, and without the last one all are back. */
export function toggleFilter(view: View, filter: Filter, id: string): View {
  const chosen = toggled(view[filter] ?? new Set(), id);
  return { ...view, [filter]: chosen.size > 0 ? chosen : null };
}

/** The view with a cell made visible, the rest kept. */
export function revealCell(view: View, cell: string): View {
  if (cell === UNDATED) return { ...view, undated: true };
  return view.years === null || view.years.has(cell)
    ? view
    : { ...view, years: new Set([...view.years, cell]) };
}

/** The view with a layer made visible, the rest kept. */
export function revealLayer(view: View, layer: string): View {
  return showsLayer(view, layer)
    ? view
    : { ...view, layers: new Set([...(view.layers ?? []), layer]) };
}

/** Whether a cell's facts show. */
export function showsCell({ years, undated }: View, cell: string): boolean {
  return cell === UNDATED ? undated : (years?.has(cell) ?? true);
}

/** The cells of the year strip that a fact counts in: what lasted counts in each of its years. */
export function cellsOf({ cell, cells }: Pick<Fact, 'cell' | 'cells'>): readonly string[] {
  return cells ?? [cell];
}

/** Whether a fact shows as far as the years go: in any of those that it lasted. */
export function isInYears(view: View, fact: Pick<Fact, 'cell' | 'cells'>): boolean {
  return cellsOf(fact).some((cell) => showsCell(view, cell));
}

/** Whether a layer's places show. */
export function showsLayer({ layers }: View, layer: string): boolean {
  return layers?.has(layer) ?? true;
}

/** Whether any of a fact's actors is chosen. A fact without actors shows only while all are. */
export function showsActors({ actors }: View, fact: Fact): boolean {
  return actors === null || fact.actors.some((actor) => actors.has(actor));
}

/**
 * Whether any chosen document speaks of a fact. A fact that shows does so whole, with what the other documents say
 * and with the status that all of them give it: a status made of some of them would hide disputes, and so change
 * the record.
 */
export function showsDocuments({ documents }: View, fact: Fact): boolean {
  return documents === null || fact.attributions.some(({ document }) => documents.has(document));
}

/**
 * Whether a fact is one of the chosen actors and documents, and one that the search found.
 */
export function passesFilters(view: View, fact: Fact, found: Found = null): boolean {
  return (found?.has(fact.id) ?? true) && showsActors(view, fact) && showsDocuments(view, fact);
}

/** Whether facts are narrowed down by actors, by documents or by a search. */
export function isFiltered({ actors, documents, matches }: View): boolean {
  return actors !== null || documents !== null || matches !== '';
}

function sameSet(one: ReadonlySet<string> | null, other: ReadonlySet<string> | null): boolean {
  if (one === null || other === null) return one === other;
  return one.size === other.size && [...one].every((member) => other.has(member));
}

function toggled(set: ReadonlySet<string>, member: string): Set<string> {
  const next = new Set(set);
  if (!next.delete(member)) next.add(member);
  return next;
}
