import { proxy, releaseProxy, wrap, type Remote } from 'comlink';
import type { Columns, Found, Progress, Source } from '../model/outcome';
import type { OwnDataService } from './service';

export type RemoteService = Omit<Remote<OwnDataService>, typeof releaseProxy>;

/** A worker with the reader's data, and its end: what it holds or reads is gone then. */
export interface OpenService {
  service: RemoteService;
  read(
    source: Source,
    chosen: Partial<Columns>,
    onProgress: Progress,
    onFound: Found,
  ): ReturnType<RemoteService['read']>;
  close(): void;
}

/** Starts a worker that reads and holds data of the reader's. */
export function openService(): OpenService {
  const worker = new Worker(new URL('./own-data-worker.ts', import.meta.url), { type: 'module' });
  const service = wrap<OwnDataService>(worker);
  // A worker that cannot be fetched, or ends in an error, never answers by itself.
  const fault = new Promise<never>((_, reject) =>
    worker.addEventListener('error', () => reject(new Error('The worker does not answer.'))),
  );
  fault.catch(() => undefined);
  return {
    service,
    read: (source, chosen, onProgress, onFound) =>
      Promise.race([service.read(source, chosen, proxy(onProgress), proxy(onFound)), fault]),
    close() {
      service[releaseProxy]();
      worker.terminate();
    },
  };
}
