import type { Camera } from '$lib/link/camera';

/** What a bond needs of a map. */
export interface Movable {
  camera(): Camera;
  /** Calls back while the map moves, and once more when it has come to rest. Returns the release. */
  watch(moved: (camera: Camera, resting: boolean) => void): () => void;
  /** Looks elsewhere at once, without a word to whoever keeps its camera. */
  jump(camera: Camera, resting: boolean): void;
}

/** Holds maps together: where one looks, the others look too. */
export class MapBond {
  readonly #maps = new Set<Movable>();
  /** A map that follows moves as well, and nobody is to follow it back. */
  #passing = false;

  /** Ties a map to the others, whose camera it takes. Returns the release. */
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
