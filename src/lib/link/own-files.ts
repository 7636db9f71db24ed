import { resolve } from '$app/paths';
import { OWN_FILES, readHashes } from './own-hashes';

let hashes: Map<string, string> | null = null;

/** What one of the atlas's own files hashes to. Throws for another host's, and for one that the page does not know. */
export function hashOfOwn(address: string): string {
  const hash = knownHash(address);
  // What is being worked on has no hashes: it changes while its page is open.
  if (hash === undefined && !import.meta.env.DEV) {
    throw new TypeError(`${address} is no file that this page knows.`);
  }
  return hash ?? '';
}

/** Whether the page knows a file of the atlas's own. Throws for another host's. */
export function knowsOwn(address: string): boolean {
  return knownHash(address) !== undefined || import.meta.env.DEV;
}

function knownHash(address: string): string | undefined {
  const { origin, pathname } = new URL(address, location.href);
  const root = new URL(resolve('/'), location.href);
  if (origin !== location.origin || root.origin !== location.origin) {
    throw new TypeError(`${address} is no file of the atlas's own host.`);
  }
  hashes ??= readHashes(
    document.querySelector<HTMLMetaElement>(`meta[name="${OWN_FILES}"]`)?.content ?? '',
  );
  return hashes.get(pathname.slice(root.pathname.length));
}

/**
 * Fetches the atlas's own files: none from another host, which is not even asked, and none that is not what the build
 * has made. Rejects as `fetch` does.
 */
export function ownFetch(fetcher: typeof fetch): typeof fetch {
  return async (address, options) =>
    fetcher(address, {
      ...options,
      integrity: hashOfOwn(address instanceof Request ? address.url : String(address)),
    });
}

/** The whole address of a file of the base map, with what it hashes to as its fragment, for MapLibre's worker. */
export function hashedAddress(address: string): string {
  return `${new URL(address, location.href).href}#${hashOfOwn(address)}`;
}
