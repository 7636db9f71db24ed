import { on } from 'svelte/events';

/**
 * Shows a dialog as a modal one, with the focus on its title, so that a screen reader says what has opened before any
 * choice in it. Escape closes it, and the focus goes back to the button by itself. That Escape is for the dialog alone,
 * since the card that holds the button would close with it. Returns the release.
 */
export function modal(dialog: HTMLDialogElement): () => void {
  dialog.showModal();
  dialog.querySelector('h2')?.focus();
  return on(dialog, 'keydown', (event) => {
    if (event.key === 'Escape') event.stopPropagation();
  });
}
