/** Characters of a piece: the tree of a document takes tens of times its text, and a large one hours to walk. */
const PIECE = 1_000_000;

/** Elements that are features, by format. */
const features = { kml: 'Placemark', gpx: 'wpt|rte|trk' };

/**
 * A long document as several, each whole, with some of its features and all that stands around them: folders, styles,
 * columns. One alone where it is short, or where its features do not stand side by side.
 */
export function xmlPieces(xml: string, format: 'kml' | 'gpx', size = PIECE): string[] {
  if (xml.length <= size) return [xml];
  const parts = partsOf(xml, features[format]);
  if (!parts) return [xml];
  const around = parts.gaps.reduce((sum, gap) => sum + gap.length, 0);
  // What stands around comes again with each piece.
  const most = Math.max(size, around);
  const pieces: string[] = [];
  let [from, length] = [0, 0];
  parts.elements.forEach((element, at) => {
    length += element.length;
    if (length < most && at < parts.elements.length - 1) return;
    const within = (gap: string, place: number) =>
      place >= from && place <= at ? gap + (parts.elements[place] ?? '') : gap;
    pieces.push(parts.gaps.map(within).join(''));
    [from, length] = [at + 1, 0];
  });
  return pieces;
}

/** The features of a document and what stands before each and behind the last; null where one is within another. */
function partsOf(xml: string, names: string): { gaps: string[]; elements: string[] } | null {
  const tag = new RegExp(
    `<!--[^]*?-->|<!\\[CDATA\\[[^]*?\\]\\]>|<(/?)(?:${names})(?=[\\s/>])[^>]*?(/?)>`,
    'g',
  );
  const gaps: string[] = [];
  const elements: string[] = [];
  let [start, end] = [-1, 0];
  for (const { 0: text, 1: closing, 2: empty, index } of xml.matchAll(tag)) {
    if (closing === undefined) continue;
    const isEnd = closing === '/';
    if (isEnd === start < 0 || (empty === '/' && start >= 0)) return null;
    if (!isEnd) {
      start = index;
      gaps.push(xml.slice(end, start).trim());
    }
    if (!isEnd && empty !== '/') continue;
    end = index + text.length;
    elements.push(xml.slice(start, end));
    start = -1;
  }
  if (start >= 0) return null;
  return { gaps: [...gaps, xml.slice(end)], elements };
}
