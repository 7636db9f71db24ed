import { EMBED_MESSAGE, wantedHeight } from '$lib/link/embed-code';

/**
 * Tells the page around an embed how high it would like to be, now and whenever that changes; returns the release. `parts`
 * are what has text in it; `hasMap` says whether there is a map beside them.
 */
export function tellHeight(
  parts: readonly HTMLElement[],
  hasMap: boolean,
): (() => void) | undefined {
  if (window.parent === window) return undefined;
  let told = 0;
  const tell = () => {
    const text = parts.reduce((sum, { offsetHeight }) => sum + offsetHeight, 0);
    const height = wantedHeight({ width: innerWidth, text, map: hasMap });
    if (height === told) return;
    told = height;
    // A number is no secret, and an embed cannot know who embeds it.
    window.parent.postMessage({ type: EMBED_MESSAGE, height }, '*');
  };
  const observer = new ResizeObserver(tell);
  for (const element of [document.documentElement, ...parts]) observer.observe(element);
  return () => observer.disconnect();
}
