import { Map as MapLibreMap } from 'maplibre-gl';
import { afterEach, expect, it, vi } from 'vitest';
import { PausableMap } from './delay-frames';

afterEach(() => vi.restoreAllMocks());

/** MapLibre's own way to a frame when data or style have changed; where it has another name, see how frames are paused. */
interface Updated {
  _update(): void;
}

it('MapLibre asks for its frames by the method that is overridden, and gets none while it is paused', () => {
  const asked = vi.spyOn(MapLibreMap.prototype, 'triggerRepaint').mockReturnValue();
  const map = Object.assign(Object.create(PausableMap.prototype) as PausableMap & Updated, {
    style: { _loaded: true },
    isPaused: true,
  });
  map._update();
  expect(asked).not.toHaveBeenCalled();
  map.isPaused = false;
  map._update();
  expect(asked).toHaveBeenCalledOnce();
});
