import { describe, expect, it } from 'vitest';
import type { Camera } from '$lib/base/mercator';
import { SyncedMaps, type Movable } from './synced-maps';

const at = (longitude: number): Camera => ({ zoom: 5, latitude: 34, longitude });

/** A map that, like MapLibre's, tells its watchers of a jump before the jump returns. */
class FakeMap implements Movable {
  readonly #watchers = new Set<(camera: Camera, resting: boolean) => void>();
  jumps: string[] = [];
  #camera: Camera;

  constructor(longitude: number) {
    this.#camera = at(longitude);
  }
  camera = () => this.#camera;
  watch(moved: (camera: Camera, resting: boolean) => void) {
    this.#watchers.add(moved);
    return () => this.#watchers.delete(moved);
  }
  jump(camera: Camera, resting: boolean) {
    this.jumps.push(`${camera.longitude}${resting ? ', at rest' : ''}`);
    this.move(camera.longitude, resting);
  }
  move(longitude: number, resting = false) {
    this.#camera = at(longitude);
    for (const tell of this.#watchers) tell(this.#camera, resting);
  }
}

describe('synced maps', () => {
  it('look where the first one looks', () => {
    const syncedMaps = new SyncedMaps();
    const [one, other] = [new FakeMap(1), new FakeMap(2)];
    syncedMaps.join(one);
    syncedMaps.join(other);
    expect(other.jumps).toEqual(['1, at rest']);
    expect(one.jumps).toEqual([]);
  });
  it('follow whichever is moved, step by step, and never back', () => {
    const syncedMaps = new SyncedMaps();
    const [one, other] = [new FakeMap(1), new FakeMap(1)];
    syncedMaps.join(one);
    syncedMaps.join(other);
    other.jumps = [];
    one.move(2);
    one.move(3, true);
    expect(other.jumps).toEqual(['2', '3, at rest']);
    other.move(4);
    expect(one.jumps).toEqual(['4']);
    expect(other.jumps).toHaveLength(2);
  });
  it('go their own ways once they are released', () => {
    const syncedMaps = new SyncedMaps();
    const [one, other] = [new FakeMap(1), new FakeMap(1)];
    syncedMaps.join(one);
    const release = syncedMaps.join(other);
    release();
    one.move(2);
    other.move(3);
    expect(other.jumps).toEqual(['1, at rest']);
    expect(one.jumps).toEqual([]);
  });
});
