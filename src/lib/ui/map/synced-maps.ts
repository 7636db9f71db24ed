import type { Camera } from '$lib/base/mercator';

/** What a map must offer to be synced. */
export interface Movable {
  camera(): Camera;
  /** Calls back while the map moves, and once more when it has come to rest. Returns a function that ends it. */
  watch(moved: (camera: Camera, resting: boolean) => void): () => void;
  /** Moves instantly without reporting the new camera. */
  jump(camera: Camera, resting: boolean): void;
}

/** Keeps maps in sync: when one moves, the others follow. */
export class SyncedMaps {
  readonly #maps = new Set<Movable>();
  /** True while the other maps follow: their own moves must not be passed on. */
  #passing = false;

  /** Adds a map, which takes the camera of the others. Returns a function that removes it. */
  join(map: Movable): () => void {
    const [leader] = this.#maps;
    if (leader) map.jump(leader.camera(), true);
    this.#maps.add(map);
    const unwatch = map.watch((camera, resting) => this.#pass(map, camera, resting));
    return () => {
      unwatch();
      this.#maps.delete(map);
    };
  }

  #pass(leader: Movable, camera: Camera, resting: boolean): void {
    if (this.#passing) return;
    this.#passing = true;
    for (const map of this.#maps) if (map !== leader) map.jump(camera, resting);
    this.#passing = false;
  }
}
