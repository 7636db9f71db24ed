/** What pages ask of the worker. */
export type ToWorker =
  | { wish: 'keep'; language: string; version: string }
  /** A new version's worker is to take over from the one before. */
  | { wish: 'take-over' };

/** What the worker tells the page that asked. */
export type News = { news: 'kept'; isWhole: boolean } | { news: 'others-open' };

export interface FromWorker {
  postMessage(news: News): void;
}

interface Lasting {
  waitUntil(work: Promise<unknown>): void;
}

/**
 * What the service worker uses of its surroundings. TypeScript's own types for workers say otherwise than those for
 * pages what the global names are, and a program can have only one of the two.
 */
export interface WorkerScope {
  addEventListener(type: 'install' | 'activate', listener: (event: Lasting) => void): void;
  addEventListener(
    type: 'message',
    listener: (event: Lasting & { data: ToWorker; source: FromWorker | null }) => void,
  ): void;
  addEventListener(
    type: 'fetch',
    listener: (event: { request: Request; respondWith(response: Promise<Response>): void }) => void,
  ): void;
  readonly clients: {
    claim(): Promise<void>;
    matchAll(options: {
      type: 'window';
      includeUncontrolled: boolean;
    }): Promise<readonly { url: string }[]>;
  };
  readonly registration: Pick<ServiceWorkerRegistration, 'update'>;
  skipWaiting(): Promise<void>;
}
