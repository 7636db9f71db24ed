import { Map as MapLibreMap } from 'maplibre-gl';
import { afterEach, expect, it, vi } from 'vitest';
import { HoldableMap } from './delay-frames';

afterEach(() => vi.restoreAllMocks());

/** MapLibre's own way to a frame when data or style have changed; where it has another name, see how frames are held. */
interface Updated {
  _update(): void;
}

it('MapLibre asks for its frames by the method that is overridden, and gets none while they are held', () => {
  const asked = vi.spyOn(MapLibreMap.prototype, 'triggerRepaint').mockReturnValue();
  const map = Object.assign(Object.create(HoldableMap.prototype) as HoldableMap & Updated, {
    style: { _loaded: true },
    holdsFrames: true,
  });
  map._update();
  expect(asked).not.toHaveBeenCalled();
  map.holdsFrames = false;
  map._update();
  expect(asked).toHaveBeenCalledOnce();
});
