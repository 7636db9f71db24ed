/** Whether the key of the marks and of the keyboard is open. One for all that leads to it. */
class KeyPanel {
  isOpen = $state(false);

  /** `?` opens it, but where one types. Its dialog closes by the same key itself, so that the focus goes back. */
  press(event: KeyboardEvent): void {
    if (event.key !== '?' || event.metaKey || event.ctrlKey || event.altKey) return;
    const at = event.target;
    if (at instanceof HTMLElement && (at.isContentEditable || at.matches(FIELDS))) return;
    event.preventDefault();
    this.isOpen = true;
  }
}

const FIELDS = 'input:not([type="checkbox"], [type="radio"]), textarea, select';

export const keyPanel = new KeyPanel();
