/** Whether the key of the marks and of the keyboard is open. One for all that leads to it. */
class KeyPanel {
  isOpen = $state(false);
}

export const keyPanel = new KeyPanel();
