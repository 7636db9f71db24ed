import type { Map as MapLibreMap } from 'maplibre-gl';

/** Ms after which frames are drawn again whatever is missing: shorter than anybody notices. */
const LONGEST = 100;

/**
 * Has the map draw no frame until those sources of it that there are have all they need to show it, or the reader moves
 * the map: frames of the picture before would only keep the new one waiting. Returns the hold, to be called when data
 * was given; what it promises is kept when that is drawn, or after `LONGEST`.
 */
export function frameHold(map: MapLibreMap, sources: readonly string[]): () => Promise<void> {
  const repaint = map.triggerRepaint.bind(map);
  /** Lets frames be drawn again; null while they are. */
  let release: (() => void) | null = null;
  map.triggerRepaint = () => {
    if (!release) repaint();
  };
  map.on('movestart', () => release?.());
  map.on('sourcedata', () => {
    const isWhole = (name: string) => !map.getSource(name) || map.isSourceLoaded(name);
    if (release && sources.every(isWhole)) release();
  });
  return () =>
    new Promise((drawn) => {
      release?.();
      const timer = setTimeout(() => {
        release?.();
        drawn();
      }, LONGEST);
      release = () => {
        release = null;
        repaint();
        map.once('render', () => {
          clearTimeout(timer);
          // Behind the frame, not within it.
          setTimeout(drawn);
        });
      };
    });
}
