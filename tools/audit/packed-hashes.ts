/** Packs 32-bit hashes, each once and in order, as base64. */
export function packHashes(hashes: Iterable<number>): string {
  const sorted = Uint32Array.from(new Set(hashes)).sort();
  return btoa(
    Array.from(new Uint8Array(sorted.buffer), (byte) => String.fromCharCode(byte)).join(''),
  );
}

/** The hashes that packHashes has packed. */
export function unpackHashes(packed: string): Set<number> {
  const bytes = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0));
  return new Set(new Uint32Array(bytes.buffer));
}
