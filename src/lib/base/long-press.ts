/** Ms that a finger rests on something before it counts as a long press. */
const LONG = 500;
/** Px that a finger may slip meanwhile. */
const SLIP = 10;

/** Ms after a finger is lifted within which a browser sends the tap that belongs to it, if it sends one. */
const TAP = 400;

/** Presses that something within an element waits for already. */
const claimed = new WeakSet<Event>();

/**
 * Calls back when a finger rests on an element, with where it began; the tap that ends with it is none, unless the
 * answer is false. Of elements within each other the innermost hears of it. Returns a function that ends it.
 */
export function longPress(
  element: HTMLElement,
  pressed: (start: PointerEvent) => boolean,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let tapTimer: ReturnType<typeof setTimeout> | undefined;
  let at = { x: 0, y: 0 };
  let isLong = false;
  const end = () => clearTimeout(timer);
  const start = (event: PointerEvent) => {
    end();
    clearTimeout(tapTimer);
    isLong = false;
    const { pointerType, isPrimary, clientX: x, clientY: y } = event;
    at = { x, y };
    // A second finger moves or zooms what is under both.
    if (pointerType === 'mouse' || !isPrimary || claimed.has(event)) return;
    claimed.add(event);
    timer = setTimeout(() => (isLong = pressed(event)), LONG);
  };
  const move = ({ clientX, clientY }: PointerEvent) => {
    if (Math.hypot(clientX - at.x, clientY - at.y) > SLIP) end();
  };
  const swallow = (event: Event) => {
    if (!isLong) return;
    isLong = false;
    event.preventDefault();
    event.stopPropagation();
  };
  // A browser's own menu would take the press over.
  const noMenu = (event: Event) => {
    if (isLong) event.preventDefault();
  };
  // Where no tap follows, the next click is one of its own, such as a key's.
  const lift = () => {
    end();
    clearTimeout(tapTimer);
    if (isLong) tapTimer = setTimeout(() => (isLong = false), TAP);
  };
  const released = new AbortController();
  const { signal } = released;
  element.addEventListener('pointerdown', start, { signal });
  element.addEventListener('pointermove', move, { signal });
  element.addEventListener('pointerup', lift, { signal });
  element.addEventListener('pointercancel', lift, { signal });
  element.addEventListener('contextmenu', noMenu, { signal });
  element.addEventListener('click', swallow, { signal, capture: true });
  return () => {
    end();
    clearTimeout(tapTimer);
    released.abort();
  };
}
