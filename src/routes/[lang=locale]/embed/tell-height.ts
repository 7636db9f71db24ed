import { EMBED_MESSAGE, wantedHeight, type EmbedMap } from '$lib/link/embed-code';

/**
 * Tells the page around an embed how high it would like to be, now and whenever that changes; returns the release. `parts`
 * are what has text in it; `map` says where the map is.
 */
export function tellHeight(parts: readonly HTMLElement[], map: EmbedMap): (() => void) | undefined {
  if (window.parent === window) return undefined;
  let told = 0;
  const tell = () => {
    // Not offsetHeight: what that rounds down would have the text scroll.
    const text = parts.reduce((sum, part) => sum + part.getBoundingClientRect().height, 0);
    const height = wantedHeight({ width: innerWidth, text, map });
    if (height === told) return;
    told = height;
    // A number is no secret, and an embed cannot know who embeds it.
    window.parent.postMessage({ type: EMBED_MESSAGE, height }, '*');
  };
  const observer = new ResizeObserver(tell);
  for (const element of [document.documentElement, ...parts]) observer.observe(element);
  return () => observer.disconnect();
}
