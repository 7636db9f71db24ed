/** Ms after which a page that is never idle is taken for it. */
const LONGEST = 3000;

/** Calls back once the page is loaded and the browser has nothing else to do. Returns what calls that off. */
export function whenIdle(run: () => void): () => void {
  const off = new AbortController();
  const wait = () => {
    // Safari has no idle callbacks: there the next task but one has to do.
    if (typeof requestIdleCallback === 'undefined') {
      const timer = setTimeout(run);
      off.signal.addEventListener('abort', () => clearTimeout(timer));
      return;
    }
    const asked = requestIdleCallback(run, { timeout: LONGEST });
    off.signal.addEventListener('abort', () => cancelIdleCallback(asked));
  };
  if (document.readyState === 'complete') wait();
  else addEventListener('load', wait, { once: true, signal: off.signal });
  return () => off.abort();
}
