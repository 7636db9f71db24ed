import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { longPress } from './long-press';

/** Node has no pointer events: an event with what is read of one. */
function send(element: EventTarget, type: string, x = 0): Event {
  const event = new Event(type, { cancelable: true });
  Object.assign(event, { pointerType: 'touch', isPrimary: true, clientX: x, clientY: 0 });
  element.dispatchEvent(event);
  return event;
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const pressedLong = () => {
  const element = new EventTarget();
  const pressed = vi.fn(() => true);
  longPress(element as HTMLElement, pressed);
  send(element, 'pointerdown');
  vi.advanceTimersByTime(600);
  send(element, 'pointerup');
  expect(pressed).toHaveBeenCalledOnce();
  return element;
};

it('a finger that rests calls back, and its tap is none', () => {
  expect(send(pressedLong(), 'click').defaultPrevented).toBe(true);
});

it('a finger that slips does not', () => {
  const element = new EventTarget();
  const pressed = vi.fn(() => true);
  longPress(element as HTMLElement, pressed);
  send(element, 'pointerdown');
  send(element, 'pointermove', 20);
  vi.advanceTimersByTime(600);
  expect(pressed).not.toHaveBeenCalled();
});

it('where no tap follows, the next click is one of its own, whatever moves meanwhile', () => {
  const element = pressedLong();
  send(element, 'pointermove', 50);
  vi.advanceTimersByTime(500);
  expect(send(element, 'click').defaultPrevented).toBe(false);
});
