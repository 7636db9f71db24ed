import { afterEach, describe, expect, it, vi } from 'vitest';
import { SiteCopy } from './site-copy.svelte';

/** A browser's service workers, whose states a test sets. */
class Workers extends EventTarget {
  controller: object | null = null;
  readonly registration = Object.assign(new EventTarget(), {
    installing: null as Worker | null,
    waiting: null as Worker | null,
    active: null as Worker | null,
  });
  readonly ready = new Promise<never>(() => undefined);
  startMessages(): void {}
  register() {
    return Promise.resolve(this.registration);
  }
}

class Worker extends EventTarget {
  constructor(public state: ServiceWorkerState) {
    super();
  }
}

/** A page that has registered, with a worker that has begun to install. */
async function opened(before: Worker | null) {
  const workers = new Workers();
  workers.registration.active = before;
  workers.controller = before;
  vi.stubGlobal('navigator', { onLine: true, serviceWorker: workers });
  vi.stubGlobal('addEventListener', () => undefined);
  const copy = new SiteCopy();
  copy.start({ root: '/', language: 'en', version: '1' });
  const worker = new Worker('installing');
  // Registered by now.
  await Promise.resolve();
  workers.registration.installing = worker;
  workers.registration.dispatchEvent(new Event('updatefound'));
  const become = (state: ServiceWorkerState) => {
    worker.state = state;
    worker.dispatchEvent(new Event('statechange'));
  };
  return { copy, workers, worker, become };
}

afterEach(() => vi.unstubAllGlobals());

describe('a new version', () => {
  it('is none on the first visit, even where the first worker waits still as it takes over', async () => {
    const { copy, workers, worker, become } = await opened(null);
    Object.assign(workers.registration, { installing: null, waiting: worker });
    become('installed');
    workers.controller = worker;
    become('activating');
    workers.registration.active = worker;
    become('activated');
    expect(copy.newVersion).toBe(false);
  });

  it('is ready when another worker waits for the one that answers', async () => {
    const { copy, workers, worker, become } = await opened(new Worker('activated'));
    expect(copy.newVersion).toBe(false);
    Object.assign(workers.registration, { installing: null, waiting: worker });
    become('installed');
    expect(copy.newVersion).toBe(true);
  });
});
