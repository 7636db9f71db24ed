import type { Map as MapLibreMap } from 'maplibre-gl';

/** Ms after which frames are drawn again whatever is missing: shorter than anybody notices. */
const LONGEST = 100;

/**
 * Has the map draw no frame until sources that were given other data have all they need to show it, or the reader moves
 * the map: frames of the picture before would only keep the new one waiting. Returns the hold, to be called before data
 * is given; what it promises is kept when that is drawn, or after `LONGEST`.
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
    if (sources.every((name) => map.isSourceLoaded(name))) release?.();
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
