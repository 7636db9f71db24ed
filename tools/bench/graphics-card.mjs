// @ts-check
/**
 * To be run in a page before its own code: the atlas then takes the browser for one with a graphics card, and starts its
 * live map with the page. The worker that would tell the renderer is never started.
 */
export function saysGraphicsCard() {
  window.Worker = new Proxy(Worker, {
    construct(kind, /** @type {[URL, WorkerOptions?]} */ [url, options]) {
      if (options?.name !== 'renderer') return new kind(url, options);
      setTimeout(() => answer.dispatchEvent(new MessageEvent('message', { data: 'a card' })));
      const answer = Object.assign(new EventTarget(), { terminate: () => undefined });
      return answer;
    },
  });
}
