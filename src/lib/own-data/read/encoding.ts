/**
 * The encoding of a text by its first bytes: a byte order mark, else UTF-16 where every other byte is zero, UTF-8 where
 * it is JSON or the bytes are, what a document of XML says of itself, else the code page of Windows, or the standard of
 * China, whose letters the bytes make.
 */
export function encodingOf(head: Uint8Array): string {
  const [first = 0, second = 0] = head;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  // JSON has no other encodings by its standard, and its first characters are of ASCII.
  if (opensJson(first) && second === 0) return 'utf-16le';
  if (first === 0 && opensJson(second)) return 'utf-16be';
  if (opensJson(head.find((byte) => !isBlank(byte)))) return 'utf-8';
  const wide = wideEncoding(head);
  if (wide !== null) return wide;
  if (isSound(head, 'utf-8') || isMostlyUtf8(head)) return 'utf-8';
  return declaredEncoding(head) ?? codePage(head);
}

/** UTF-16 without a mark: letters of ASCII, of which every text of data has many, have a zero beside them. */
function wideEncoding(head: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const bytes = head.subarray(0, 2000);
  const zeros = [0, 0];
  bytes.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const many = bytes.length * 0.15;
  if (odd > many && even < odd / 10) return 'utf-16le';
  return even > many && odd < even / 10 ? 'utf-16be' : null;
}

/** What a document of XML says of its encoding. */
function declaredEncoding(head: Uint8Array): string | null {
  const start = new TextDecoder('windows-1252').decode(head.subarray(0, 200));
  const [, label] = /^\s*<\?xml[^>]*encoding\s*=\s*["']([\w-]+)["']/.exec(start) ?? [];
  try {
    return label === undefined ? null : new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

/** Share of the bytes beyond ASCII that are letters of a script in its code page. */
const OF_SCRIPT = 0.9;

function codePage(head: Uint8Array): string {
  const beside = shareNext(head);
  if (beside > 0.3) {
    const [arabic, cyrillic] = [
      shareOf(head, 'windows-1256', /\p{Script=Arabic}/u),
      shareOf(head, 'windows-1251', /\p{Script=Cyrillic}/u),
    ];
    // The letters of Arabic are all letters of Cyrillic too, but not the other way round.
    if (beside > 0.6 && arabic >= OF_SCRIPT && arabic > cyrillic - 0.1) return 'windows-1256';
    // Pairs of bytes are letters of Chinese by chance, but not every word of a text has an even number of them.
    if (cyrillic < OF_SCRIPT) {
      const chinese = chineseEncoding(head);
      if (chinese !== null) return chinese;
    }
    if (cyrillic >= OF_SCRIPT) return 'windows-1251';
  }
  return beside > 0.6 ? 'windows-1256' : 'windows-1252';
}

/** How many of the bytes beyond ASCII are of a script in an encoding of one byte a letter. */
function shareOf(head: Uint8Array, encoding: string, script: RegExp): number {
  const high = head.filter((byte) => byte >= 0x80);
  if (high.length === 0) return 0;
  const letters = [...new TextDecoder(encoding).decode(high)];
  return letters.filter((letter) => script.test(letter)).length / letters.length;
}

/**
 * Big5 or GB18030, where the bytes are sound in either. The common characters of mainland China have two bytes of A1 and
 * more; those of Big5 have smaller ones too, and their commonest begin below C7.
 */
function chineseEncoding(head: Uint8Array): 'big5' | 'gb18030' | null {
  const [isBig5, isMainland] = [isSound(head, 'big5'), isSound(head, 'gb18030')];
  if (!isBig5 || !isMainland) return isBig5 ? 'big5' : isMainland ? 'gb18030' : null;
  let [small, ofBig5, ofMainland] = [0, 0, 0];
  for (let at = 0; at + 1 < head.length; at += 1) {
    const [first = 0, second = 0] = head.subarray(at, at + 2);
    if (first < 0x80) continue;
    if (second < 0xa1) small += 1;
    if (first >= 0xa4 && first <= 0xc6) ofBig5 += 1;
    if (first >= 0xb0 && first <= 0xd7) ofMainland += 1;
    at += 1;
  }
  return small > 0 || ofBig5 > ofMainland ? 'big5' : 'gb18030';
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
