import type { Dossier } from '$lib/dossier/model/dossier';
import { activeChoices, type ActiveChoice, type UndatedNote } from '$lib/dossier/view/choices';
import type { View } from '$lib/dossier/view/view';
import { m } from '$lib/i18n/paraglide/messages';

/** What a choice is called; that of years, which has words of its own, is not among them. */
export function choiceWords(choice: Exclude<ActiveChoice, { kind: 'years' }>): string {
  switch (choice.kind) {
    case 'layer':
      return choice.off ? m.layer_off({ name: choice.name }) : choice.name;
    case 'no-layers':
      return m.no_layers();
    case 'matches':
      return m.search_words({ words: choice.words });
    default:
      return choice.name;
  }
}

/** What the facts are narrowed down to beside their years, in words. Empty where nothing is left out. */
export function filterWords(
  dossier: Pick<Dossier, 'layers' | 'actors' | 'documents'>,
  view: View,
): string[] {
  return activeChoices(dossier, view).flatMap((choice) =>
    choice.kind === 'years' ? [] : [choiceWords(choice)],
  );
}

/** What there is to say of the undated, and what a press on it does. */
export function undatedWords({ state, count }: UndatedNote): { text: string; action: string } {
  switch (state) {
    case 'hidden':
      return { text: m.undated_hidden({ count }), action: m.show() };
    case 'beside':
      return { text: m.undated_beside({ count }), action: m.hide() };
    case 'alone':
      return { text: m.dated_hidden({ count }), action: m.show() };
  }
}
