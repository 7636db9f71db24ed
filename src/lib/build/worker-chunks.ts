import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const CHUNKS = '_app/immutable/workers/chunks';
/** Where SvelteKit puts the browser's files before it makes pages. */
const folder = join(process.cwd(), '.svelte-kit', 'output', 'client', CHUNKS);

/**
 * Node only: the parts of workers that are fetched when a worker needs them, as paths from the site's root. SvelteKit
 * names the workers to the service worker, but not these. None while developing, which builds nothing.
 */
export function workerChunks(): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.js'))
    .sort()
    .map((file) => `/${CHUNKS}/${file}`);
}
