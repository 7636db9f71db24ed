/**
 * The encoding of a text by its first bytes: a byte order mark, else UTF-8 where the bytes are, else the code page
 * that Windows gave Chinese in Taiwan and Hong Kong, Arabic, or Western texts.
 */
export function encodingOf(head: Uint8Array): string {
  const [first = 0, second = 0] = head;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (isSound(head, 'utf-8')) return 'utf-8';
  const beside = shareBeside(head);
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

/** How many of the bytes beyond ASCII stand beside another: Arabic and Chinese are made of them, French is not. */
function shareBeside(head: Uint8Array): number {
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
