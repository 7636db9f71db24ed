// Each of these runs in a page, which gets its text alone: it can name nothing outside of itself.

/** The words of the first element of a selector; none where there is none. */
export function textOf(selector: string): string {
  return (document.querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** Whether any element of a selector has a box. */
export function isShown(selector: string): boolean {
  return [...document.querySelectorAll(selector)].some(
    (found) => found.getClientRects().length > 0,
  );
}

/** Moves a pointer over the map, and tells whether any element of a selector has a box there. */
export function moveOverMap(selector: string): boolean {
  const map = document.querySelector('#map');
  map?.dispatchEvent(new PointerEvent('pointermove', { bubbles: true }));
  return [...(map?.querySelectorAll(selector) ?? [])].some(
    (found) => found.getClientRects().length > 0,
  );
}

/** How many elements of a selector have a box. */
export function countShown(selector: string): number {
  return [...document.querySelectorAll(selector)].filter(
    (found) => found.getClientRects().length > 0,
  ).length;
}

/** Whether a page is there with its scripts running, which Svelte's announcer tells, and nothing has come for a while. */
export function isQuiet(): boolean {
  if (!document.querySelector('#svelte-announcer')) return false;
  const came = performance.getEntriesByType('resource').map((entry) => {
    return (entry as PerformanceResourceTiming).responseEnd;
  });
  return document.readyState === 'complete' && performance.now() - Math.max(0, ...came) > 300;
}

/**
 * Whether the first element of a selector can be pressed: it is there for two frames at the same spot in the window, and
 * a press in its middle meets it.
 */
export async function isPressable(selector: string): Promise<boolean> {
  const found = document.querySelector(selector);
  if (!found || found.matches(':disabled')) return false;
  found.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  const before = found.getBoundingClientRect();
  for (const frame of [1, 2]) await new Promise((next) => requestAnimationFrame(() => next(frame)));
  const { x, y, width, height } = found.getBoundingClientRect();
  const isStill = x === before.x && y === before.y && width === before.width && width > 0;
  const met = document.elementFromPoint(x + width / 2, y + height / 2);
  return isStill && met !== null && (found.contains(met) || met.contains(found));
}

/**
 * Fingers on the middle of an element: down, along the steps, up. Each step is where they all are, px from that middle.
 * WebKit's driver has no fingers, and its pages make no touches: the page gets events that look like a phone's.
 */
export async function moveFingers(selector: string, steps: [x: number, y: number][][]) {
  const target = document.querySelector(selector);
  if (!target) throw new Error(`No ${selector} on this page.`);
  const { x, y, width, height } = target.getBoundingClientRect();
  const send = (type: string, at: [number, number][], left: [number, number][] = []) => {
    const fingers = (places: [number, number][]) =>
      places.map(([right, down], identifier) => {
        const [clientX, clientY] = [x + width / 2 + right, y + height / 2 + down];
        return { identifier, target, clientX, clientY };
      });
    const event = new Event(type, { bubbles: true, cancelable: true });
    const touches = fingers(at);
    target.dispatchEvent(
      Object.assign(event, {
        touches,
        targetTouches: touches,
        changedTouches: [...touches, ...fingers(left)],
      }),
    );
  };
  for (const [step, at] of steps.entries()) {
    send(step === 0 ? 'touchstart' : 'touchmove', at);
    await new Promise((next) => requestAnimationFrame(next));
  }
  send('touchend', [], steps.at(-1));
}

/** Puts a text into the field of a selector in one go, as a paste does. */
export function paste(selector: string, text: string): void {
  const field = document.querySelector<HTMLTextAreaElement>(selector);
  field?.setRangeText(text);
  field?.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
}

/** Where the first element of a selector stands in the window, in whole px. */
export function boxOf(selector: string): {
  left: number;
  top: number;
  width: number;
  height: number;
} {
  const { x, y, width, height } =
    document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect(NaN, NaN);
  const [left = NaN, top = NaN] = [x, y].map(Math.round);
  return { left, top, width: Math.round(width), height: Math.round(height) };
}
