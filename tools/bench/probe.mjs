// @ts-check

/**
 * What the bench puts into both pages before anything else runs: it notes each frame that something is drawn in, each
 * long task, and the times between frames. It knows nothing of either page. Runs in the browser.
 */
export function probe() {
  const noted = {
    /** When something was last drawn with WebGL, in ms since the page was asked for; 0 for never. */
    drawn: 0,
    /** Each frame that something was drawn in, and a number for what: the same only where all calls were the same. */
    pictures: /** @type {{ time: number, calls: number }[]} */ ([]),
    /** When a year was chosen last. */
    chosen: 0,
    tasks: /** @type {{ start: number, ms: number }[]} */ ([]),
    frames: /** @type {number[]} */ ([]),
  };
  Object.assign(window, { noted });
  /** @type {{ time: number, calls: number } | null} */
  let picture = null;
  const { prototype } = WebGL2RenderingContext;
  for (const name of /** @type {const} */ (['drawElements', 'drawArrays'])) {
    const draw = prototype[name];
    Object.assign(prototype, {
      /** @this {WebGL2RenderingContext} @param {Parameters<typeof draw>} args */
      [name](...args) {
        noted.drawn = performance.now();
        if (!picture) {
          picture = { time: noted.drawn, calls: 0 };
          noted.pictures.push(picture);
        }
        picture.calls = (Math.imul(picture.calls, 31) + args[1] * 7 + args[2]) | 0;
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
    picture = null;
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
}
