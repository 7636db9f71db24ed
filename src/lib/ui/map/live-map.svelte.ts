import type { AtlasMap, AtlasMapOptions } from '$lib/map/atlas-map';

/** Ms after which a reader is told that the map is still to come. */
const SLOW = 4000;
/** How often in a row a map is remade after losing its WebGL context before it came to rest. */
const MAX_REMAKES = 3;

type Phase = 'loading' | 'ready' | 'unsupported' | 'failed';

/** What a map is made with, but for what its life is about. */
type LiveMapOptions = Omit<AtlasMapOptions, 'onContextLost' | 'onError'>;

/**
 * The life of a map on a page: made when its code is there, remade when its WebGL context is lost, ended
 * with the page or where it cannot be.
 */
export class LiveMap {
  phase = $state.raw<Phase>('loading');
  /** It takes long. */
  slow = $state(false);
  map = $state.raw<AtlasMap | null>(null);
  /** It is drawn, or what stood in its place until then has to give way anyway. */
  drawn = $state(false);
  /** Files of the base map that did not come. */
  errors = $state.raw<readonly string[]>([]);
  readonly #options: (container: HTMLElement) => LiveMapOptions;
  readonly #ready: (map: AtlasMap) => () => void;
  /** What waits for the map. */
  #next: readonly ((map: AtlasMap) => void)[] = [];

  /** `ready` is told of each map that is made, and returns what is to be done at its end. */
  constructor(
    options: (container: HTMLElement) => LiveMapOptions,
    ready: (map: AtlasMap) => () => void,
  ) {
    this.#options = options;
    this.#ready = ready;
  }

  /** Asks again for the files that did not come. */
  retry(): void {
    const again = this.errors;
    this.errors = [];
    for (const file of again) this.map?.retry(file);
  }

  /** Does something with the map: now, or as soon as there is one. */
  use(action: (map: AtlasMap) => void): void {
    if (this.map) action(this.map);
    else this.#next = [...this.#next, action];
  }

  /** Makes the map in a container; a reader who waits for it is told at once that it comes. Returns its end. */
  start(container: HTMLElement, isAwaited = false): () => void {
    this.slow = isAwaited;
    this.phase = 'loading';
    const life = new AbortController();
    const { signal } = life;
    let made: AtlasMap | null = null;
    let release: (() => void) | undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let idle = false;
    let remakes = 0;

    const end = (next: Phase) => {
      clearTimeout(timer);
      release?.();
      release = undefined;
      made?.destroy();
      made = this.map = null;
      this.phase = next;
      this.drawn = this.slow = idle = false;
    };
    // It may be drawn, or left, while a question is on its way.
    const isSettled = () => signal.aborted || idle;
    const check = async () => {
      this.slow = true;
      const { workerIsThere } = await import('$lib/map/worker');
      if (isSettled()) return;
      const isThere = await workerIsThere();
      if (!isThere && !isSettled()) end('failed');
    };
    const remake = async () => {
      remakes += 1;
      end(remakes > MAX_REMAKES ? 'failed' : 'loading');
      // A page that nobody sees is given no drawing.
      if (document.hidden) {
        await new Promise((seen) =>
          document.addEventListener('visibilitychange', seen, { once: true, signal }),
        );
      }
      if (!signal.aborted && this.phase === 'loading') await make();
    };
    const make = async () => {
      timer = setTimeout(() => void check().catch(() => undefined), SLOW);
      try {
        const { createAtlasMap } = await import('$lib/map/create-atlas-map');
        if (signal.aborted || this.phase !== 'loading') return;
        const outcome = createAtlasMap({
          ...this.#options(container),
          onError: (file) => {
            this.drawn = true;
            this.errors = [...new Set([...this.errors, file])];
          },
          // Not within MapLibre's own event.
          onContextLost: () => queueMicrotask(() => void remake()),
        });
        if (outcome.state !== 'ready') {
          end(outcome.state);
          return;
        }
        this.phase = 'ready';
        made = this.map = outcome.map;
        release = this.#ready(made);
        for (const action of this.#next) action(made);
        this.#next = [];
        await outcome.map.idle();
        if (made !== outcome.map) return;
        this.drawn = idle = true;
        remakes = 0;
      } catch {
        // The map's own files did not arrive: the rest of the atlas goes on without it.
        if (!signal.aborted) end('failed');
      }
    };
    void make();

    return () => {
      life.abort();
      end('loading');
    };
  }
}
