import { Map as MapLibreMap } from 'maplibre-gl';

/** Ms after which frames are drawn again in any case: too short to notice. */
const LONGEST = 100;

/**
 * MapLibre's map, which draws no frame while `isPaused` is set. MapLibre offers no way to wait, so this overrides the
 * one method through which it asks for its frames; a test fails once it no longer does.
 */
export class PausableMap extends MapLibreMap {
  isPaused = false;

  override triggerRepaint(): void {
    if (!this.isPaused) super.triggerRepaint();
  }
}

/**
 * Has the map draw no frame until those sources of it that there are have all they need to show it, or the reader moves
 * the map: frames of the picture before would only keep the new one waiting. Returns the hold, to be called when data
 * was given; what it promises is kept when that is drawn, or after `LONGEST`.
 */
export function framePause(map: PausableMap, sources: readonly string[]): () => Promise<void> {
  /** Resumes drawing; null while not paused. */
  let release: (() => void) | null = null;
  map.on('movestart', () => release?.());
  map.on('sourcedata', () => {
    const isWhole = (name: string) => !map.getSource(name) || map.isSourceLoaded(name);
    if (release && sources.every(isWhole)) release();
  });
  return () =>
    new Promise((drawn) => {
      release?.();
      map.isPaused = true;
      const timer = setTimeout(() => {
        release?.();
        drawn();
      }, LONGEST);
      release = () => {
        release = null;
        map.isPaused = false;
        map.triggerRepaint();
        map.once('render', () => {
          clearTimeout(timer);
          // Behind the frame, not within it.
          setTimeout(drawn);
        });
      };
    });
}
