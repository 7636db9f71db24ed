import { LIVE_MAP_MEDIA } from '$lib/base/live-map-media';

interface Connection {
  saveData?: boolean;
  effectiveType?: string;
}

/**
 * Whether the map that a page has in its HTML does until the reader wants more: on a phone, on a slow line, and for
 * whoever saves data, the live one's code waits until then.
 */
export function isPictureEnough(): boolean {
  const { saveData, effectiveType } =
    (navigator as Navigator & { connection?: Connection }).connection ?? {};
  const isSlow = effectiveType !== undefined && effectiveType !== '4g';
  return saveData === true || isSlow || !matchMedia(LIVE_MAP_MEDIA).matches;
}

/** When the live map starts. To be made while its component is. */
export class MapStart {
  /** Whether it is to run. Once it has, it goes on. */
  now = $state(false);
  /** Whether a reader has asked for it, and waits. */
  isAwaited = $state(false);

  /** `isEnough`: whether the picture does for now; `wants`: whether something shows that it cannot. */
  constructor(isEnough: boolean, wants: () => boolean) {
    this.now = !isEnough || wants();
    $effect(() => {
      if (wants()) this.now = true;
    });
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
