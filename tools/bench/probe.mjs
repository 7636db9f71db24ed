// @ts-check

/**
 * What the bench puts into both pages before anything else runs: it notes each frame that something is drawn in, each
 * long task, and the times between frames. It knows nothing of either page. Runs in the browser.
 */
export function probe() {
  const noted = {
    /** When something was drawn with WebGL, in ms since the page was asked for. */
    draws: /** @type {number[]} */ ([]),
    tasks: /** @type {{ start: number, ms: number }[]} */ ([]),
    frames: /** @type {number[]} */ ([]),
  };
  Object.assign(window, { noted });
  const last = () => noted.draws.at(-1) ?? -1;
  const { prototype } = WebGL2RenderingContext;
  for (const name of /** @type {const} */ (['drawElements', 'drawArrays'])) {
    const draw = prototype[name];
    Object.assign(prototype, {
      /** @this {WebGL2RenderingContext} @param {Parameters<typeof draw>} args */
      [name](...args) {
        const now = performance.now();
        if (now > last()) noted.draws.push(now);
        return Reflect.apply(draw, this, args);
      },
    });
  }
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) {
      noted.tasks.push({ start: startTime, ms: duration });
    }
  }).observe({ type: 'longtask', buffered: true });
  const frame = () => {
    noted.frames.push(performance.now());
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
}
