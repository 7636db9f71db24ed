import { hasColumns } from './table-rows';

export type Format = 'geojson' | 'lines' | 'table' | 'kml' | 'gpx' | 'packed' | 'unknown';

/** What a file is, by its first bytes and their text; names lie. */
export function formatOf(head: Uint8Array, text: string): Format {
  if (startsWith(head, 'PK\u0003\u0004') || (head[0] === 0x1f && head[1] === 0x8b)) return 'packed';
  const start = withoutMarks(text);
  if (start.startsWith('{') || start.startsWith('[')) return isLines(start) ? 'lines' : 'geojson';
  if (start.startsWith('<'))
    return /<kml[\s>]/.test(start) ? 'kml' : /<gpx[\s>]/.test(start) ? 'gpx' : 'unknown';
  return isTable(start) ? 'table' : 'unknown';
}

/** A text without what may stand before it: blanks, a byte order mark, the record separator of GeoJSON sequences. */
export function withoutMarks(text: string): string {
  const start = text.trimStart();
  return start.startsWith('\u001E') ? start.slice(1).trimStart() : start;
}

function startsWith(head: Uint8Array, mark: string): boolean {
  return [...mark].every((letter, at) => head[at] === letter.charCodeAt(0));
}

/** An entry a line: the first line is a whole object and another begins the second. */
function isLines(start: string): boolean {
  const [first = '', ...others] = start.split(/\r?\n/, 50);
  const second = others.find((line) => line.trim() !== '');
  return (
    /\}\s*$/.test(first) &&
    second !== undefined &&
    withoutMarks(second).startsWith('{') &&
    isJson(first)
  );
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Text in columns: rows of as many cells as the first line has names. */
function isTable(start: string): boolean {
  const head = start.slice(0, 100_000);
  return isText(head.slice(0, 4000)) && hasColumns(head);
}

/** Share of control characters and broken ones that a text may have: copying leaves some behind. */
const ODD = 0.02;

function isText(head: string): boolean {
  const odd = head.match(/[\p{Cc}\uFFFD]/gu)?.filter((letter) => !/[\t\r\n]/.test(letter)) ?? [];
  return !odd.includes('\0') && odd.length <= Math.max(1, head.length * ODD);
}
