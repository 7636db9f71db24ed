/** Code pages that Windows has by other names than its own. */
const byPage: Readonly<Record<string, string>> = {
  ...{ '866': 'ibm866', '932': 'shift_jis', '936': 'gb18030', '949': 'euc-kr', '950': 'big5' },
  '65001': 'utf-8',
};

/**
 * The encoding that a Shapefile says its table has: by its name, as the number of a code page ("ANSI 1256", "OEM 866") or
 * as a part of ISO 8859 ("ISO 8859-6", "88596"). Null where no browser knows it.
 */
export function namedEncoding(text: string): string | null {
  const name = text.trim();
  const [, part] = /^(?:ISO[ -]?)?8859[ -]?(\d{1,2})$/im.exec(name) ?? [];
  const [, page = ''] = /^(?:ANSI|OEM|CP|MS)?[ -]?(\d+)$/im.exec(name) ?? [];
  const labels = [part && `iso-8859-${part}`, name, byPage[page], page && `windows-${page}`];
  for (const label of labels) {
    if (!label) continue;
    try {
      return new TextDecoder(label).encoding;
    } catch {
      // No browser knows it by this name.
    }
  }
  return null;
}

/** Bytes of a table that its encoding is told from. */
const HEAD = 1_000_000;
const BLANK = 0x20;

/** The rows of a table of dBase from the first byte beyond ASCII on, which are all that tells their encoding. */
export function tellingBytes(table: ArrayBuffer): Uint8Array {
  const rows = new Uint8Array(table).subarray(new DataView(table).getUint16(8, true));
  const first = rows.findIndex((byte) => byte >= 0x80);
  if (first < 0) return new Uint8Array();
  const telling = new Uint8Array(Math.min(rows.length - first, HEAD) + 1).fill(BLANK);
  telling.set(rows.subarray(first, first + telling.length - 1), 1);
  // Zeros fill cells up, and would be taken for those of UTF-16; two letters in front, for a mark of it.
  return telling.map((byte) => byte || BLANK);
}
