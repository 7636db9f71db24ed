import { proxy, releaseProxy, wrap, type Remote } from 'comlink';
import type { Found, Progress, Recipe, Source } from '../model/outcome';
import type { OwnDataService } from './service';

export type RemoteService = Omit<Remote<OwnDataService>, typeof releaseProxy>;

/** A worker with the reader's data, and its end: what it holds or reads is gone then. */
export interface OpenService {
  service: RemoteService;
  /** Ends as failed where it makes no progress for `PATIENCE`, or as long as it has asked for: a worker that is kept busy can only be ended. */
  read(
    source: Source,
    chosen: Recipe,
    onProgress: Progress,
    onFound: Found,
  ): ReturnType<RemoteService['read']>;
  close(): void;
}

/** Seconds of reading without progress after which it is taken for stuck. */
export const PATIENCE = 20;

/** Starts a worker that reads and holds data of the reader's. */
export function openService(): OpenService {
  const worker = new Worker(new URL('./own-data-worker.ts', import.meta.url), { type: 'module' });
  const service = wrap<OwnDataService>(worker);
  // A worker that cannot be fetched, or ends in an error, never answers by itself.
  const failure = new Promise<never>((_, reject) =>
    worker.addEventListener('error', () => reject(new Error('The worker does not answer.'))),
  );
  failure.catch(() => undefined);
  /** Ends the clock of what is being read: a worker that is gone never answers. */
  let stopWatching = () => {};
  return {
    service,
    read(source, chosen, onProgress, onFound) {
      const { heard, again, stalled, stop } = watched(onProgress);
      stopWatching = stop;
      const found: Found = (...news) => {
        again();
        onFound(...news);
      };
      const read = service.read(source, chosen, proxy(heard), proxy(found));
      return Promise.race([
        read,
        failure,
        stalled.then(() => ({
          outcome: { state: 'failed' as const, reason: 'stalled' as const },
          stored: source,
        })),
      ]).finally(stop);
    },
    close() {
      stopWatching();
      service[releaseProxy]();
      worker.terminate();
    },
  };
}

/**
 * Watches a reading: `stalled` comes true when nothing has been heard of it for `PATIENCE` seconds of this page's own
 * clock, or for as many as it has said that its next step may take. A device that was asleep has counted no more than one.
 */
export function watched(onProgress: Progress) {
  let silence = 0;
  let patience = PATIENCE;
  let clock: ReturnType<typeof setInterval>;
  const stalled = new Promise<void>((resolve) => {
    clock = setInterval(() => {
      silence += 1;
      if (silence >= patience) resolve();
    }, 1000);
  });
  return {
    stalled,
    heard(share: number | null, seconds = PATIENCE) {
      silence = 0;
      patience = Math.max(PATIENCE, seconds);
      onProgress(share);
    },
    again() {
      silence = 0;
    },
    stop: () => clearInterval(clock),
  };
}
