import { gpxGen, kmlGen } from '@tmcw/togeojson';
import { DOMParser } from '@xmldom/xmldom';

/** The features of a KML or GPX document; null where it is no sound XML. Entities of its own are never expanded. */
export function xmlFeatures(text: string, format: 'kml' | 'gpx'): unknown[] | null {
  try {
    const parser = new DOMParser({
      onError: (level, message) => {
        if (level !== 'warning') throw new Error(message);
      },
    });
    const document = parser.parseFromString(text, 'application/xml') as unknown as Document;
    return [...(format === 'kml' ? kmlGen(document) : gpxGen(document))];
  } catch {
    return null;
  }
}
