const HEADING = '[tabindex="-1"]';
const CONTROLS = 'a[href], button:not(:disabled), input';

/**
 * Keeps the focus where it was in an element, such as a page’s body, when a button goes away by its own press, as one that
 * takes a choice back does: it goes to the nearest heading or control that is left around it. Returns a function that ends it.
 */
export function keepFocus(root: HTMLElement): () => void {
  let pressed: Element | null = null;
  let around: Element[] = [];
  let frame = 0;
  const press = ({ target }: Event) => {
    pressed = target instanceof Element ? target.closest('button') : null;
    around = [];
    for (let one = pressed?.parentElement; one && root.contains(one); one = one.parentElement) {
      around.push(one);
      // A dialog that closes gives the focus back itself.
      if (one instanceof HTMLDialogElement) break;
    }
  };
  // What goes away by Back did not go by the press.
  const forget = () => (pressed = null);
  const observer = new MutationObserver(() => {
    if (!pressed || pressed.isConnected) return;
    pressed = null;
    // What was pressed may have sent the focus somewhere itself, once all is drawn.
    frame = requestAnimationFrame(() => {
      if (document.activeElement === document.body) heirOf(around)?.focus({ preventScroll: true });
    });
  });
  root.addEventListener('click', press, { capture: true });
  window.addEventListener('popstate', forget, { capture: true });
  observer.observe(root, { childList: true, subtree: true });
  return () => {
    root.removeEventListener('click', press, { capture: true });
    window.removeEventListener('popstate', forget, { capture: true });
    observer.disconnect();
    cancelAnimationFrame(frame);
  };
}

/** What takes the focus over: in the innermost element that is left, and to be seen. */
function heirOf(around: readonly Element[]): HTMLElement | null {
  for (const one of around.filter(({ isConnected }) => isConnected)) {
    if (one instanceof HTMLElement && one.matches(HEADING)) return one;
    for (const wanted of [HEADING, CONTROLS]) {
      const left = [...one.querySelectorAll<HTMLElement>(wanted)];
      const heir = left.find((each) => each.checkVisibility());
      if (heir) return heir;
    }
  }
  return null;
}
