/** One entry of somebody's own data as a link names it. */
export interface OwnEntry {
  /** Where the data are. */
  address: string;
  /** Its place among the entries of the file, from 1. */
  position: number;
  /** The beginning of its title, by which it is known again where the file has changed since; empty without one. */
  title: string;
}

/** Characters of a title that a link carries. */
const LONGEST = 60;

/** The beginning of a title as links carry it. Half a character cannot be written in one. */
export function titleInLink(title: string): string {
  return title.slice(0, LONGEST).replace(/\p{Surrogate}/gu, '');
}

/** The entry that a text names, "2.14.Kut": the second of the addresses, its 14th entry, and a title; null for nonsense. */
export function readOwnEntry(text: string, data: string): OwnEntry | null {
  const [, file, position, title = ''] =
    /^([1-9]\d?)\.([1-9]\d{0,8})\.([^]*)$/.exec(text.slice(0, 200)) ?? [];
  const address = data.split(' ')[Number(file) - 1];
  return address ? { address, position: Number(position), title: titleInLink(title) } : null;
}

/** The text that names an entry; empty where the link does not carry its data. */
export function writeOwnEntry(entry: OwnEntry | null, data: string): string {
  const file = entry ? data.split(' ').indexOf(entry.address) : -1;
  return entry && file >= 0 ? `${file + 1}.${entry.position}.${titleInLink(entry.title)}` : '';
}
