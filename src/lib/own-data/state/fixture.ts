import { onTestFinished, vi } from 'vitest';
import { Atlas } from '$lib/atlas/atlas.svelte';
import { fixtureDossier } from '$lib/dossier/contract/fixture';
import { OwnData } from './own-data.svelte';

/** An atlas of the fixture and the data beside it, for tests. */
export function openOwn() {
  const atlas = new Atlas(
    () => ({ state: 'ready', dossier: fixtureDossier() }),
    { push: () => undefined, replace: () => undefined, selected: () => null },
    () => new Set(),
  );
  return { atlas, own: new OwnData(atlas) };
}

/** Gives a test a browser that has stored nothing, until its end. */
export function emptyStorage(): void {
  const stored = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => stored.set(key, value),
    removeItem: (key: string) => stored.delete(key),
  });
  onTestFinished(() => void vi.unstubAllGlobals());
}
