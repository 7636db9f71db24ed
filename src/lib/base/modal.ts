import { on } from 'svelte/events';

/**
 * Shows a dialog as a modal one: Escape closes it, and the focus goes back to the button by itself. That Escape is for the
 * dialog alone, since the card that holds the button would close with it. Returns the release.
 */
export function modal(dialog: HTMLDialogElement): () => void {
  dialog.showModal();
  return on(dialog, 'keydown', (event) => {
    if (event.key === 'Escape') event.stopPropagation();
  });
}
