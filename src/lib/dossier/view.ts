import { UNDATED } from './dossier';

/** What a reader has chosen to see. `null` stands for "all of them", so that a default is never a list. */
export interface View {
  /** Cells of the year strip, without the undated one. */
  years: ReadonlySet<string> | null;
  undated: boolean;
  /** Layer ids. */
  layers: ReadonlySet<string> | null;
}

export const defaultView: View = { years: null, undated: true, layers: null };

/**
 * The view after a tap on a year: the first tap isolates it, further taps add or remove,
 * and removing the last one brings all back. The undated cell is its own toggle.
 */
export function toggleCell(view: View, cell: string): View {
  if (cell === UNDATED) return { ...view, undated: !view.undated };
  const years = toggled(view.years ?? new Set(), cell);
  return { ...view, years: years.size > 0 ? years : null };
}

/** The view after a tap on a layer's box: unlike years, layers are switched off one by one. */
export function toggleLayer(view: View, layer: string, all: readonly string[]): View {
  const layers = toggled(view.layers ?? new Set(all), layer);
  return { ...view, layers: layers.size === all.length ? null : layers };
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

/** Whether a layer's places show. */
export function showsLayer({ layers }: View, layer: string): boolean {
  return layers?.has(layer) ?? true;
}

function toggled(set: ReadonlySet<string>, member: string): Set<string> {
  const next = new Set(set);
  if (!next.delete(member)) next.add(member);
  return next;
}
