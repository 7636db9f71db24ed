import type { TilesOutcome } from '../tiles/read-tiles';
import { addressSource, fileSource, isArchiveAddress, reporting } from '../tiles/archive-source';
import { isTileAddress } from '../tiles/tile-source';
import { limits } from '../model/limits';
import type { Failure } from '../model/outcome';
import { encodingOf } from './encoding';
import {
  isJson,
  isJsonLines,
  isOldOffice,
  isPacked,
  isTable,
  isXmlOf,
  startsWith,
  withoutMarks,
} from './file-signs';
import {
  collect,
  readFeatures,
  type DatasetOutcome,
  type FeatureReader,
  type FeedFeatures,
  type FileStart,
  type OpenOptions,
} from './read-features';
import { jsonForm } from './json-form';
import { placeFeatures } from './linked-places';
import { parseLoose } from './loose-json';
import { otherFormat } from './other-formats';
import { FeatureSplitter, LineSplitter, type FeatureSink } from './split-features';
import { tableForm } from './table-form';
import { TableRows } from './table-rows';
import { isUnreadable } from './unreadable';

export type OpenOutcome = DatasetOutcome | TilesOutcome;

/** A format of own data: what it is called, how it is told from others, and how it is opened. */
export interface Format<Given> {
  name: string;
  matches(given: Given): boolean;
  open(given: Given, options: OpenOptions): Promise<OpenOutcome>;
}

/**
 * Every format of own data; the first that matches is taken. An address is looked at before anything is fetched from
 * it, and only tiles are read from there; any other is fetched as a file. What few have, or is large, is loaded when
 * it is met.
 */
export const formats: {
  address: readonly Format<string>[];
  file: readonly Format<FileStart>[];
} = {
  address: [
    {
      name: 'PMTiles',
      matches: isArchiveAddress,
      open: async (address, { chosen, onProgress, onFound }) => {
        const { readArchive } = await import('../tiles/read-tiles');
        return readArchive(reporting(addressSource(address), onProgress), chosen, onFound);
      },
    },
    {
      name: 'tile server',
      matches: isTileAddress,
      open: async (address, { chosen, onProgress, onFound }) => {
        const { readServer } = await import('../tiles/read-tiles');
        return readServer(address, chosen, onFound, () => onProgress(null));
      },
    },
  ],
  file: [
    {
      name: 'PMTiles',
      matches: ({ bytes }) => startsWith(bytes, 'PMTiles'),
      open: async ({ file }, { chosen, onProgress, onFound }) => {
        const { readArchive } = await import('../tiles/read-tiles');
        return readArchive(reporting(fileSource(file), onProgress), chosen, onFound);
      },
    },
    {
      name: 'ZIP or gzip: KMZ, XLSX, ODS, a Shapefile, or another file in an archive',
      matches: ({ bytes }) => isPacked(bytes),
      open: async (start, options) => {
        // What is in an archive within an archive is nobody's data.
        const depth = (options.depth ?? 0) + 1;
        if (depth > 2) return { state: 'failed', reason: 'packed' };
        const { openPacked } = await import('./packed-file');
        return openPacked(start, { ...options, depth }, openFile);
      },
    },
    {
      name: 'XLS',
      matches: ({ bytes }) => isOldOffice(bytes),
      open: async ({ file }, options) => {
        const { openSheet } = await import('./packed-file');
        return openSheet(file, options);
      },
    },
    {
      name: 'FlatGeobuf',
      matches: ({ bytes }) => startsWith(bytes, 'fgb\u0003fgb'),
      open: async ({ file }, options) => {
        if (file.size > limits.fileBytes) return { state: 'failed', reason: 'too-large' };
        const { readFlat } = await import('../decode/flat-geobuf');
        return collect(options, false, '', (reader) => readFlat(file, reader, options.onProgress));
      },
    },
    {
      name: 'what is known and not read',
      matches: (start) => otherFormat(start) !== null,
      open: (start) => {
        const format = otherFormat(start);
        return Promise.resolve(
          format
            ? { state: 'failed', reason: 'other-format', format }
            : { state: 'failed', reason: 'no-data' },
        );
      },
    },
    {
      name: 'GeoJSON or rows, an object a line',
      matches: ({ text }) => isJson(text) && isJsonLines(text),
      open: (start, options) =>
        readFeatures(
          start,
          options,
          inPieces((reader) => new LineSplitter(reader)),
          !isFeature(start.text.split('\n', 1)[0] ?? ''),
        ),
    },
    {
      name: 'JSON: GeoJSON, Linked Places, TopoJSON, Esri JSON, uMap, rows',
      matches: ({ text }) => isJson(text),
      open: (start, options) => openJson(start, options),
    },
    {
      name: 'KML',
      matches: ({ text }) => isXmlOf(text, 'kml'),
      open: (start, options) => readXml(start, options, 'kml'),
    },
    {
      name: 'GPX',
      matches: ({ text }) => isXmlOf(text, 'gpx'),
      open: (start, options) => readXml(start, options, 'gpx'),
    },
    {
      name: 'table',
      matches: ({ text }) => !text.startsWith('<') && isTable(text),
      open: (start, options) => {
        const form = tableForm(start.text);
        if (!form) return Promise.resolve({ state: 'failed', reason: 'no-data' });
        return readFeatures(
          start,
          options,
          inPieces((reader) => new TableRows(reader, form)),
          true,
        );
      },
    },
  ],
};

/** The bytes that format and encoding are detected from. */
const HEAD = 1_000_000;

/** Opens a file of any of the formats. One that no format matches, or that is no longer there, is a failure. */
export async function openFile(file: Blob, options: OpenOptions): Promise<OpenOutcome> {
  try {
    const bytes = new Uint8Array(await file.slice(0, HEAD).arrayBuffer());
    const encoding = options.chosen.encoding ?? encodingOf(bytes);
    const text = withoutMarks(new TextDecoder(encoding).decode(bytes));
    const start: FileStart = { file, bytes, encoding, text };
    const format = formats.file.find(({ matches }) => matches(start));
    return (await format?.open(start, options)) ?? { state: 'failed', reason: 'no-data' };
  } catch (error) {
    if (isUnreadable(error)) return { state: 'failed', reason: 'unreadable' };
    throw error;
  }
}

/** Whether a line is a feature or a geometry of GeoJSON, and no row. */
function isFeature(line: string): boolean {
  return /"type"\s*:\s*"(?:Feature|GeometryCollection|(?:Multi)?(?:Point|LineString|Polygon))"/.test(
    line,
  );
}

interface Splitter {
  push(piece: string): void;
  end(): void;
}

/** Feeds a text piece by piece, so that no file is held as a whole. */
function inPieces(splitterFor: (reader: FeatureReader) => Splitter): FeedFeatures {
  return async (text, reader) => {
    const splitter = splitterFor(reader);
    for await (const piece of text) splitter.push(piece);
    splitter.end();
    return null;
  };
}

function openJson(start: FileStart, options: OpenOptions): Promise<DatasetOutcome> {
  const { kind, path } = jsonForm(start.text);
  if (kind === 'features' || kind === 'rows' || kind === 'places') {
    const feed: FeedFeatures = async (text, reader) => {
      const splitter = new FeatureSplitter(kind === 'places' ? placesTo(reader) : reader, path);
      await inPieces(() => splitter)(text, reader);
      return kind === 'rows' ? null : envelopeFailure(splitter.envelope);
    };
    return readFeatures(start, options, feed, kind === 'rows');
  }
  if (start.file.size > limits.wholeBytes) {
    return Promise.resolve({ state: 'failed', reason: 'too-large' });
  }
  return readFeatures(start, options, async (text, reader) => {
    let whole = '';
    for await (const piece of text) whole += piece;
    const { esriFeatures, topologyFeatures, umapFeatures } = await import('../decode/whole-json');
    let features: unknown[] | null;
    try {
      const { value } = parseLoose(whole);
      const esri = kind === 'esri' ? esriFeatures(value) : null;
      if (esri && 'system' in esri) return { reason: 'reference-system', name: esri.system };
      features =
        esri?.features ??
        (kind === 'topology' ? await topologyFeatures(value) : umapFeatures(value));
    } catch {
      return { reason: 'no-data' };
    }
    for (const feature of features ?? []) reader.value(feature);
    return features ? null : { reason: 'no-data' };
  });
}

/** Hands on each Linked Place as the features that it is. */
function placesTo(reader: FeatureReader): FeatureSink {
  return {
    error: (reason) => reader.error(reason),
    text: (text) => {
      try {
        for (const feature of placeFeatures(parseLoose(text).value)) reader.value(feature);
      } catch {
        reader.error('no-json');
      }
    },
  };
}

async function readXml(
  start: FileStart,
  options: OpenOptions,
  kind: 'kml' | 'gpx',
): Promise<DatasetOutcome> {
  if (start.file.size > limits.xmlBytes) return { state: 'failed', reason: 'too-large' };
  return readFeatures(start, options, async (text, reader) => {
    let whole = '';
    for await (const piece of text) whole += piece;
    const { xmlFeatures } = await import('../decode/xml-features');
    const content = xmlFeatures(whole, kind, options.onProgress);
    if (!content) return { reason: 'no-data' };
    const { features, links, unknownPrefixes } = content;
    const [address] = links;
    if (features.length === 0 && address !== undefined) return { reason: 'elsewhere', address };
    if (address !== undefined) reader.remark('more-at-address', links.length, address);
    if (unknownPrefixes.length > 0) {
      reader.remark('unknown-prefix', unknownPrefixes.length, unknownPrefixes.join(', '));
    }
    for (const feature of features) reader.value(feature);
    return null;
  });
}

/** RFC 7946 knows no other system, but files with one are about. */
function envelopeFailure(envelope: string): Failure | null {
  const name = /"crs"\s*:\s*\{[^}]{0,200}?"(?:name|code|href)"\s*:\s*"?([^",}]{1,100})/.exec(
    envelope,
  )?.[1];
  const isKnown = name === undefined || /CRS:?84|:4326$|^4326$|WGS ?84$/i.test(name);
  return isKnown ? null : { reason: 'reference-system', name };
}
