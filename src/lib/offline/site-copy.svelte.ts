import type { News, ToWorker } from './worker-scope';

/** What a page tells the browser of itself. */
interface PageOfSite {
  /** The path of the site's root, with its final slash. */
  root: string;
  language: string;
  version: string;
}

/**
 * Whether the reader is online, whether the atlas is stored in this language, and whether a new version is ready.
 * Where a browser has no service workers, or refuses them, nothing is stored and the rest holds.
 */
export class SiteCopy {
  #online = $state(true);
  #stored = $state(false);
  #next = $state.raw<ServiceWorker | null>(null);
  #othersOpen = $state(false);
  #takingOver = false;

  get online(): boolean {
    return this.#online;
  }
  /** Whether the whole atlas can be read in this language without a network. */
  get stored(): boolean {
    return this.#stored;
  }
  get newVersion(): boolean {
    return this.#next !== null;
  }
  /** The new version was asked for, and other pages of the atlas are open. */
  get othersOpen(): boolean {
    return this.#othersOpen;
  }

  /** Goes on to the new version, which takes all pages at once: only where this is the one that is open. */
  takeNewVersion(): void {
    this.#takingOver = true;
    this.#tell(this.#next, { wish: 'take-over' });
  }

  /** Begins to watch, and to store; returns how to end. */
  start(page: PageOfSite): () => void {
    const ended = new AbortController();
    const { signal } = ended;
    this.#online = navigator.onLine;
    addEventListener('online', () => (this.#online = true), { signal });
    addEventListener('offline', () => (this.#online = false), { signal });
    // Not there where the page is not secure, and in some browsers' private windows.
    const workers = (navigator as Partial<Navigator>).serviceWorker;
    if (workers) void this.#store(workers, page, signal);
    return () => ended.abort();
  }

  async #store(
    workers: ServiceWorkerContainer,
    { root, language, version }: PageOfSite,
    signal: AbortSignal,
  ): Promise<void> {
    workers.addEventListener('message', ({ data }) => this.#hear(data as News), { signal });
    workers.startMessages();
    workers.addEventListener(
      'controllerchange',
      () => {
        if (this.#takingOver) location.reload();
      },
      { signal },
    );
    try {
      const registration = await workers.register(`${root}service-worker.js`, {
        updateViaCache: 'none',
      });
      this.#watch(registration, workers, signal);
      const { active } = await workers.ready;
      if (!signal.aborted) this.#tell(active, { wish: 'keep', language, version });
    } catch {
      // Refused, or no network on the first visit: the atlas is read as without it.
    }
  }

  #watch(
    registration: ServiceWorkerRegistration,
    workers: ServiceWorkerContainer,
    signal: AbortSignal,
  ): void {
    const look = () => {
      const { active, waiting } = registration;
      // The first worker of all brings nothing new. WebKit has it waiting still while it begins to answer for the page.
      const isNext = waiting?.state === 'installed' && active !== null && active !== waiting;
      if (isNext && workers.controller) this.#next = waiting;
    };
    const follow = () => registration.installing?.addEventListener('statechange', look, { signal });
    look();
    follow();
    registration.addEventListener('updatefound', follow, { signal });
  }

  #tell(worker: ServiceWorker | null, wish: ToWorker): void {
    worker?.postMessage(wish);
  }

  #hear(news: News): void {
    if (news.news === 'kept') this.#stored = news.isWhole;
    else {
      this.#takingOver = false;
      this.#othersOpen = true;
    }
  }
}
