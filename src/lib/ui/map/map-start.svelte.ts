import { drawsInSoftware } from '$lib/base/draws-in-software';
import { LIVE_MAP_MEDIA } from '$lib/base/live-map-media';
import { isPictureEnough } from '$lib/base/picture-enough';
import { whenIdle } from '$lib/base/when-idle';

/** Ms for which an idle page keeps the drawn map where the live one is drawn in software, which holds all else up. */
const SOFTWARE_WAITS = 10_000;

/** When a live map is to start: with the page, once the page is idle, or when a reader asks for it. */
export type MapBegins = 'at once' | 'when idle' | 'when asked';

/**
 * When the live map is to start where the page has a map in its HTML: on a phone, on a slow line, and for whoever saves
 * data, that one serves until the reader wants more.
 */
export function beginsOnThisDevice(): MapBegins {
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  const isWide = matchMedia(LIVE_MAP_MEDIA).matches;
  return isPictureEnough(connection, isWide) ? 'when asked' : 'when idle';
}

/** When the live map starts. To be made while its component is. */
export class MapStart {
  /** Whether it is to run. Once it has, it goes on. */
  now = $state(false);
  /** Whether a reader has asked for it, and waits. */
  isAwaited = $state(false);
  readonly #begins: MapBegins;

  /** `wants`: whether something shows that the page's own map cannot. */
  constructor(begins: MapBegins, wants: () => boolean) {
    this.now = begins === 'at once' || wants();
    $effect(() => {
      if (wants()) this.now = true;
    });
    this.#begins = begins;
    $effect(() => (begins === 'when idle' ? this.#startWhenIdle() : undefined));
  }

  #startWhenIdle(): () => void {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isOver = false;
    const start = () => (this.now = true);
    const stop = whenIdle(() => {
      void drawsInSoftware().then((isSlow) => {
        if (isOver) return;
        if (isSlow) timer = setTimeout(start, SOFTWARE_WAITS);
        else start();
      });
    });
    return () => {
      isOver = true;
      stop();
      clearTimeout(timer);
    };
  }

  /**
   * Starts it as soon as an element is touched, turned at or typed at; where it waits for the page alone, a pointer over
   * the element is enough. Returns the release.
   */
  listen(element: HTMLElement): () => void {
    const listening = new AbortController();
    const on = (kind: string, listener: () => void) =>
      element.addEventListener(kind, listener, { signal: listening.signal, passive: true });
    const begin = () => {
      listening.abort();
      this.now = true;
    };
    const ask = () => {
      this.isAwaited = !this.now;
      begin();
    };
    for (const kind of ['pointerdown', 'wheel', 'keydown']) on(kind, ask);
    if (this.#begins === 'when idle') on('pointermove', begin);
    return () => listening.abort();
  }
}
