import { tableForm } from './table-form';

/** Whether a file is packed as ZIP or gzip, by its first bytes: names lie. */
export function isPacked(head: Uint8Array): boolean {
  return startsWith(head, 'PK\u0003\u0004') || (head[0] === 0x1f && head[1] === 0x8b);
}

/** Whether the text of a file is JSON. */
export function isJson(start: string): boolean {
  return start.startsWith('{') || start.startsWith('[');
}

/** Whether the text of a file is XML with an element of a name, with a prefix before it or without. */
export function isXmlOf(start: string, element: string): boolean {
  return start.startsWith('<') && new RegExp(`<(?:\\w+:)?${element}[\\s>]`).test(start);
}

/** A text without what may stand before it: blanks, a byte order mark, the record separator of GeoJSON sequences. */
export function withoutMarks(text: string): string {
  const start = text.trimStart();
  return start.startsWith('\u001E') ? start.slice(1).trimStart() : start;
}

/** Whether bytes begin with characters of ASCII. */
export function startsWith(head: Uint8Array, mark: string): boolean {
  return [...mark].every((letter, at) => head[at] === letter.charCodeAt(0));
}

/** Whether a text has a feature a line: the first line is a whole object and another begins the second. */
export function isJsonLines(start: string): boolean {
  const [first = '', ...others] = start.split(/\r?\n/, 50);
  const second = others.find((line) => line.trim() !== '');
  return (
    /\}\s*$/.test(first) &&
    second !== undefined &&
    withoutMarks(second).startsWith('{') &&
    parses(first)
  );
}

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Whether a text stands in columns: rows of as many cells as there are names above them. */
export function isTable(start: string): boolean {
  return isText(start.slice(0, 4000)) && tableForm(start) !== null;
}

/** Whether a file is a spreadsheet, or another document, in the form that programs of before 2007 write. */
export function isOldOffice(head: Uint8Array): boolean {
  return [0xd0, 0xcf, 0x11, 0xe0].every((byte, at) => head[at] === byte);
}

/** Share of control characters and broken ones that a text may have: copying leaves some behind. */
const ODD = 0.02;

function isText(head: string): boolean {
  const odd = head.match(/[\p{Cc}\uFFFD]/gu)?.filter((letter) => !/[\t\r\n]/.test(letter)) ?? [];
  return !odd.includes('\0') && odd.length <= Math.max(1, head.length * ODD);
}
