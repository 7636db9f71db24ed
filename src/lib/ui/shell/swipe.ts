/** Px that a finger goes sideways for a swipe, and how many times as far as it goes up or down. */
const FAR = 56;
const LEVEL = 2;

/** Where a finger that went some px, right and down, has swiped to; null where it scrolled or tapped. */
export function swipeOf(right: number, down: number): 'left' | 'right' | null {
  if (Math.abs(right) < FAR || Math.abs(right) < LEVEL * Math.abs(down)) return null;
  return right < 0 ? 'left' : 'right';
}

/** Calls back when one finger swipes over an element to a side. Returns a function that ends it. */
export function swipes(element: HTMLElement, swiped: (to: 'left' | 'right') => void): () => void {
  let from: Touch | null = null;
  const start = ({ touches }: TouchEvent) => {
    from = touches.length === 1 ? (touches[0] ?? null) : null;
  };
  const end = ({ changedTouches }: TouchEvent) => {
    const [to] = changedTouches;
    const side = from && to ? swipeOf(to.clientX - from.clientX, to.clientY - from.clientY) : null;
    from = null;
    if (side) swiped(side);
  };
  const cancel = () => {
    from = null;
  };
  element.addEventListener('touchstart', start, { passive: true });
  element.addEventListener('touchend', end, { passive: true });
  element.addEventListener('touchcancel', cancel, { passive: true });
  return () => {
    element.removeEventListener('touchstart', start);
    element.removeEventListener('touchend', end);
    element.removeEventListener('touchcancel', cancel);
  };
}
