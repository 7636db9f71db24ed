/**
 * The encoding of a text by its first bytes: a byte order mark, else UTF-8 where it is JSON or the bytes are, else the
 * code page that Windows gave Chinese in Taiwan and Hong Kong, Arabic, or Western texts.
 */
export function encodingOf(head: Uint8Array): string {
  const [first = 0, second = 0] = head;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  // JSON has no other encodings by its standard, and its first characters are of ASCII.
  if (opensJson(first) && second === 0) return 'utf-16le';
  if (first === 0 && opensJson(second)) return 'utf-16be';
  if (opensJson(head.find((byte) => !isBlank(byte)))) return 'utf-8';
  if (isSound(head, 'utf-8') || isMostlyUtf8(head)) return 'utf-8';
  const beside = shareNext(head);
  // Letters of Arabic are pairs of Big5 by chance, but not every word of a text has an even number of them.
  if (beside > 0.3 && isSound(head, 'big5')) return 'big5';
  return beside > 0.6 ? 'windows-1256' : 'windows-1252';
}

/** Whether bytes have a meaning in an encoding. As a stream: the head may end within a character. */
function isSound(head: Uint8Array, encoding: string): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(head, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** Share of the characters beyond ASCII that may be broken in UTF-8, as where a program has cut its cells by bytes. */
const BROKEN = 0.02;

/** Sound characters beyond ASCII from which on a single broken one is an error: in code pages hardly any are sound. */
const ENOUGH = 24;

function isMostlyUtf8(head: Uint8Array): boolean {
  // As a stream: what is cut at the end of the head is not broken.
  const text = new TextDecoder('utf-8').decode(head, { stream: true });
  const beyond = text.match(/\P{ASCII}/gu) ?? [];
  const broken = beyond.filter((letter) => letter === '\uFFFD').length;
  return broken <= Math.max(beyond.length * BROKEN, beyond.length > ENOUGH ? 1 : 0);
}

function opensJson(byte: number | undefined): boolean {
  return byte === 0x7b || byte === 0x5b;
}

/** What may stand before JSON: spaces, line breaks, a record separator, the byte order mark of UTF-8. */
function isBlank(byte: number): boolean {
  return [0x09, 0x0a, 0x0d, 0x1e, 0x20, 0xef, 0xbb, 0xbf].includes(byte);
}

/** How many of the bytes beyond ASCII stand beside another: Arabic and Chinese are made of them, French is not. */
function shareNext(head: Uint8Array): number {
  let high = 0;
  let beside = 0;
  for (let at = 0; at < head.length; at += 1) {
    if ((head[at] ?? 0) < 0x80) continue;
    high += 1;
    if ((head[at - 1] ?? 0) >= 0x80 || (head[at + 1] ?? 0) >= 0x80) beside += 1;
  }
  return high === 0 ? 0 : beside / high;
}

/** Decodes a file piece by piece; `onRead` is told how many of its bytes are read. */
export async function* textOf(
  file: Blob,
  encoding: string,
  onRead: (bytes: number) => void,
): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  let read = 0;
  for (let start = 0; start < file.size; start += PIECE) {
    const bytes = new Uint8Array(await file.slice(start, start + PIECE).arrayBuffer());
    yield decoder.decode(bytes, { stream: true });
    onRead((read += bytes.length));
  }
  yield decoder.decode();
}

/** Bytes read at a time. */
const PIECE = 1_000_000;
