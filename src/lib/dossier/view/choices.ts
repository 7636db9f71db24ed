import { UNDATED, type Dossier } from '../model/dossier';
import { defaultView, toggleFilter, toggleLayer, type Filter, type View } from './view';
import type { Visible } from './visible';

/** One choice of a reader's that leaves facts out. Each can be taken back by itself. */
export type ActiveChoice =
  | { kind: 'years' }
  /** A layer that shows among few that do, or is `off` among few that are. */
  | { kind: 'layer'; id: string; name: string; off: boolean }
  | { kind: 'no-layers' }
  | { kind: Filter; id: string; name: string }
  | { kind: 'matches'; words: string };

/** All choices of a view, in the order of the dossier; empty for a view that shows everything. */
export function activeChoices(
  dossier: Pick<Dossier, 'layers' | 'actors' | 'documents'>,
  view: View,
): ActiveChoice[] {
  return [
    // That the undated alone are off is said with their number.
    ...(view.years === null ? [] : [{ kind: 'years' as const }]),
    ...layerChoices(dossier, view),
    ...(['actors', 'documents'] as const).flatMap((kind) =>
      dossier[kind]
        .filter(({ id }) => view[kind]?.has(id))
        .map(({ id, name }) => ({ kind, id, name })),
    ),
    ...(view.matches === '' ? [] : [{ kind: 'matches' as const, words: view.matches }]),
  ];
}

function layerChoices(
  { layers }: Pick<Dossier, 'layers'>,
  { layers: chosen }: View,
): ActiveChoice[] {
  if (chosen === null) return [];
  if (chosen.size === 0) return [{ kind: 'no-layers' }];
  const off = chosen.size > layers.length / 2;
  return layers
    .filter(({ id }) => chosen.has(id) !== off)
    .map(({ id, name }) => ({ kind: 'layer', id, name, off }));
}

/** The view without one of its choices; without the last layer of some, all layers show. */
export function withoutChoice(view: View, choice: ActiveChoice, layers: readonly string[]): View {
  switch (choice.kind) {
    case 'years':
      return { ...view, years: defaultView.years, undated: defaultView.undated };
    case 'no-layers':
      return { ...view, layers: null };
    case 'layer': {
      const next = toggleLayer(view, choice.id, layers);
      return next.layers?.size === 0 ? { ...next, layers: null } : next;
    }
    case 'actors':
    case 'documents':
      return toggleFilter(view, choice.kind, choice.id);
    case 'matches':
      return { ...view, matches: '' };
  }
}

/**
 * What a choice of years does with the facts that no year is known of, and how many facts it is about: the undated are
 * `hidden` or shown `beside` chosen years, or they are `alone` and it is the dated ones that are hidden.
 */
export interface UndatedNote {
  state: 'hidden' | 'beside' | 'alone';
  count: number;
}

/** Null where all years show, or there is no fact to tell of. */
export function undatedNote({ years, undated }: View, shown: Visible): UndatedNote | null {
  const undatedFacts = shown.factsByCell.get(UNDATED)?.length ?? 0;
  const note: UndatedNote | null = !undated
    ? { state: 'hidden', count: undatedFacts }
    : years === null
      ? null
      : years.size > 0
        ? { state: 'beside', count: undatedFacts }
        : { state: 'alone', count: shown.inOtherYears };
  return note && note.count > 0 ? note : null;
}
