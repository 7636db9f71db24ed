import { gpxGen, kmlGen } from '@tmcw/togeojson';
import { DOMParser } from '@xmldom/xmldom';
import { limits } from '../model/limits';

/** The features of a KML or GPX document; null where it is no sound XML, or deeper than any honest one. Entities of its own are never expanded. */
export function xmlFeatures(text: string, format: 'kml' | 'gpx'): unknown[] | null {
  try {
    const parser = new DOMParser({
      onError: (level, message) => {
        if (level !== 'warning') throw new Error(message);
      },
    });
    // What was pasted may begin with a blank line, which no XML may.
    const document = parser.parseFromString(
      text.trimStart(),
      'application/xml',
    ) as unknown as Document;
    if (isTooDeep(document)) return null;
    return [...(format === 'kml' ? kmlGen(document) : gpxGen(document))].map(withPlainValues);
  } catch {
    return null;
  }
}

/** Texts where togeojson has objects: a span of time is two columns, a description in HTML is as it is written. */
function withPlainValues<T extends { properties: object | null }>(feature: T): T {
  const entries = Object.entries(feature.properties ?? {}) as [string, unknown][];
  return { ...feature, properties: Object.fromEntries(entries.flatMap(plainEntries)) };
}

function plainEntries([name, value]: [string, unknown]): [string, unknown][] {
  if (typeof value !== 'object' || value === null) return [[name, value]];
  if (name === 'timespan') return Object.entries(value).filter(([, time]) => time !== '');
  return [[name, name === 'description' && 'value' in value ? value.value : value]];
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
