import { LIVE_MAP_MEDIA } from '$lib/base/live-map-media';
import { whenIdle } from '$lib/base/when-idle';

interface Connection {
  saveData?: boolean;
  effectiveType?: string;
}

/** When a live map is to start: with the page, once the page is idle, or when a reader asks for it. */
export type MapBegins = 'at once' | 'when idle' | 'when asked';

/**
 * When the live map is to start where the page has a map in its HTML: on a phone, on a slow line, and for whoever saves
 * data, that one serves until the reader wants more.
 */
export function beginsOnThisDevice(): MapBegins {
  const { saveData, effectiveType } =
    (navigator as Navigator & { connection?: Connection }).connection ?? {};
  const isSlow = effectiveType !== undefined && effectiveType !== '4g';
  const isPictureEnough = saveData === true || isSlow || !matchMedia(LIVE_MAP_MEDIA).matches;
  return isPictureEnough ? 'when asked' : 'when idle';
}

/** When the live map starts. To be made while its component is. */
export class MapStart {
  /** Whether it is to run. Once it has, it goes on. */
  now = $state(false);
  /** Whether a reader has asked for it, and waits. */
  isAwaited = $state(false);

  /** `wants`: whether something shows that the page's own map cannot. */
  constructor(begins: MapBegins, wants: () => boolean) {
    this.now = begins === 'at once' || wants();
    $effect(() => {
      if (wants()) this.now = true;
    });
    $effect(() => (begins === 'when idle' ? whenIdle(() => (this.now = true)) : undefined));
  }

  /** Starts it as soon as an element is touched, turned at or typed at. Returns the release. */
  listen(element: HTMLElement): () => void {
    const listening = new AbortController();
    const ask = () => {
      listening.abort();
      this.isAwaited = !this.now;
      this.now = true;
    };
    for (const kind of ['pointerdown', 'wheel', 'keydown']) {
      element.addEventListener(kind, ask, { signal: listening.signal, passive: true });
    }
    return () => listening.abort();
  }
}
