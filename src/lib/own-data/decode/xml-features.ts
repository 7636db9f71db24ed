import { gpxGen, kmlGen } from '@tmcw/togeojson';
import { DOMParser } from '@xmldom/xmldom';
import { limits } from '../model/limits';
import { htmlText, linksIn } from './html-text';
import { soundNamespaces } from './xml-namespaces';
import { xmlPieces } from './xml-pieces';

/** What a document of XML has: features, where it says that more of it is, and prefixes that it never explains. */
export interface XmlContent {
  features: unknown[];
  links: string[];
  unknownPrefixes: string[];
}

/**
 * The features of a KML or GPX document; null where it is no sound XML, or deeper than any honest one. Entities of its
 * own are never expanded, and nothing that it names is fetched. `onShare` hears how much is done, 0 to 1.
 */
export function xmlFeatures(
  text: string,
  format: 'kml' | 'gpx',
  onShare: (share: number) => void,
): XmlContent | null {
  try {
    // What was pasted may begin with a blank line, which no XML may.
    const { xml, unknownPrefixes } = soundNamespaces(text.trimStart());
    const features: unknown[] = [];
    let links: string[] = [];
    const pieces = xmlPieces(xml, format);
    for (const [at, piece] of pieces.entries()) {
      const document = documentOf(piece);
      if (isTooDeep(document)) return null;
      if (format === 'kml') nameFolders(document);
      const all =
        format === 'kml' ? kmlGen(document, { skipNullGeometry: false }) : gpxGen(document);
      for (const feature of all) {
        // What stands around the features comes again with each piece, pictures laid on the ground among it.
        if (!isOf(feature, 'networklink') && (at === 0 || !isOf(feature, 'groundoverlay'))) {
          features.push(withPlainValues(feature));
        }
      }
      if (at === 0 && format === 'kml') links = linksOf(document);
      onShare((at + 1) / pieces.length);
    }
    return { features, links, unknownPrefixes };
  } catch {
    return null;
  }
}

/** Throws where the text is no sound XML. */
function documentOf(xml: string): Document {
  const parser = new DOMParser({
    onError: (level, message) => {
      if (level !== 'warning') throw new Error(message);
    },
  });
  return parser.parseFromString(xml, 'application/xml') as unknown as Document;
}

/** Gives each placemark the name of its folder, as data that its feature gets. */
function nameFolders(document: Document): void {
  for (const placemark of elementsOf(document, 'Placemark')) {
    const folder = folderOf(placemark);
    if (folder === '') continue;
    const entry = document.createElement('Data');
    entry.setAttribute('name', 'folder');
    const value = document.createElement('value');
    value.appendChild(document.createTextNode(folder));
    entry.appendChild(value);
    const own = childOf(placemark, 'ExtendedData');
    if (own) own.insertBefore(entry, own.firstChild);
    else {
      const data = document.createElement('ExtendedData');
      data.appendChild(entry);
      placemark.appendChild(data);
    }
  }
}

function folderOf(placemark: Node): string {
  let node: Node | null = placemark.parentNode;
  while (node && node.nodeName !== 'Folder') node = node.parentNode;
  return (node && childOf(node, 'name'))?.textContent?.trim() ?? '';
}

/** The addresses from which the document says that its features come. */
function linksOf(document: Document): string[] {
  const addresses = elementsOf(document, 'NetworkLink').flatMap((link) =>
    elementsOf(link, 'href').map((href) => href.textContent?.trim() ?? ''),
  );
  return [...new Set(addresses)].filter(
    (address) => /^https?:\/\//.test(address) && URL.canParse(address),
  );
}

function childOf(node: Node, name: string): Node | null {
  let child = node.firstChild;
  while (child && child.nodeName !== name) child = child.nextSibling;
  return child;
}

/** The elements of a name within a node. Its own lists of them are made anew at every step, which takes the square of them. */
function elementsOf(within: Node, name: string): Node[] {
  const found: Node[] = [];
  let node: Node | null = within.firstChild;
  while (node) {
    if (node.nodeName === name) found.push(node);
    let next: Node | null = node.firstChild;
    for (let up: Node | null = node; !next && up && up !== within; up = up.parentNode) {
      next = up.nextSibling;
    }
    node = next;
  }
  return found;
}

/** Whether a feature was made of another element than a placemark: a link is no feature, though togeojson makes one of it. */
function isOf({ properties }: { properties: object | null }, element: string): boolean {
  return (properties as { '@geometry-type'?: string } | null)?.['@geometry-type'] === element;
}

/** Texts where togeojson has objects: a span of time is two columns, a description in HTML its words. */
function withPlainValues<T extends { properties: object | null }>(feature: T): T {
  const properties = feature.properties as Record<string, unknown> | null;
  const entries = Object.entries(properties ?? {}).flatMap(plainEntries);
  return { ...feature, properties: Object.fromEntries(entries) };
}

function plainEntries([name, value]: [string, unknown]): [string, unknown][] {
  if (name === 'description') return descriptionEntries(value);
  if (typeof value !== 'object' || value === null) return [[name, value]];
  // A span that names one of its ends is open at the other: it lasted from then on, or until then.
  if (name === 'timespan') {
    const { begin, end } = value as Record<string, string>;
    return begin || end
      ? [
          ['begin', begin || '..'],
          ['end', end || '..'],
        ]
      : [];
  }
  if (name === 'coordinateProperties') return trackEntries(value as { times?: unknown });
  return [[name, value]];
}

function descriptionEntries(value: unknown): [string, unknown][] {
  const html =
    typeof value === 'object' && value !== null && 'value' in value ? value.value : value;
  if (typeof html !== 'string') return [['description', html]];
  const links = linksIn(html);
  return [
    ['description', htmlText(html)],
    ...(links.length > 0 ? [['links', links.join('\n')] as [string, unknown]] : []),
  ];
}

/** A track has a time for each of its points: what its entry has is the first and the last. */
function trackEntries({ times }: { times?: unknown }): [string, unknown][] {
  const all = Array.isArray(times) ? (times as unknown[]).flat() : [];
  const known = all.filter((time) => typeof time === 'string' && time !== '').sort();
  return known.length > 0
    ? [
        ['begin', known[0]],
        ['end', known.at(-1)],
      ]
    : [];
}

/** What looks for features searches all that is within each element: elements within elements cost it the square of them. */
function isTooDeep(document: Document): boolean {
  let depth = 0;
  let node: Node | null = document.firstChild;
  while (node) {
    if (node.firstChild) {
      node = node.firstChild;
      depth += 1;
      if (depth > limits.featureDepth) return true;
      continue;
    }
    while (node && !node.nextSibling) {
      node = node.parentNode;
      depth -= 1;
    }
    node = node?.nextSibling ?? null;
  }
  return false;
}
