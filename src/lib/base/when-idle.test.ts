import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { whenIdle } from './when-idle';

const page = Object.assign(new EventTarget(), { document: { readyState: 'loading' } });
let idle: (() => void)[] = [];

beforeEach(() => {
  idle = [];
  vi.stubGlobal('document', page.document);
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  vi.stubGlobal('requestIdleCallback', (run: () => void) => idle.push(run));
  vi.stubGlobal('cancelIdleCallback', (asked: number) => idle.splice(asked - 1, 1));
});
afterEach(() => vi.unstubAllGlobals());

it('waits for the page to be loaded, and then for the browser to be idle', () => {
  const run = vi.fn();
  whenIdle(run);
  expect(idle).toHaveLength(0);
  page.dispatchEvent(new Event('load'));
  expect(idle).toHaveLength(1);
  expect(run).not.toHaveBeenCalled();
  idle[0]?.();
  expect(run).toHaveBeenCalledOnce();
});

it('is called off before the page is loaded, and after', () => {
  const run = vi.fn();
  whenIdle(run)();
  page.dispatchEvent(new Event('load'));
  expect(idle).toHaveLength(0);
  const off = whenIdle(run);
  page.dispatchEvent(new Event('load'));
  off();
  expect(idle).toHaveLength(0);
});
