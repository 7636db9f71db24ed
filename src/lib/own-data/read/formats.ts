import type { TilesOutcome } from '../tiles/read-tiles';
import { addressSource, fileSource, isArchiveAddress, reporting } from '../tiles/archive-source';
import { isTileAddress } from '../tiles/tile-source';
import { limits } from '../model/limits';
import type { Failure } from '../model/outcome';
import { encodingOf } from './encoding';
import {
  isJson,
  isJsonLines,
  isPacked,
  isTable,
  isXmlOf,
  startsWith,
  withoutMarks,
} from './file-signs';
import {
  readFeatures,
  type DatasetOutcome,
  type FeatureReader,
  type FeedFeatures,
  type FileStart,
  type OpenOptions,
} from './read-features';
import { FeatureSplitter, LineSplitter } from './split-features';
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
      name: 'ZIP or gzip, which is not unpacked',
      matches: ({ bytes }) => isPacked(bytes),
      open: () => Promise.resolve({ state: 'failed', reason: 'packed' }),
    },
    {
      name: 'GeoJSON, a feature a line',
      matches: ({ text }) => isJson(text) && isJsonLines(text),
      open: (start, options) =>
        readFeatures(
          start,
          options,
          inPieces((reader) => new LineSplitter(reader)),
        ),
    },
    {
      name: 'GeoJSON',
      matches: ({ text }) => isJson(text),
      open: (start, options) => readFeatures(start, options, feedCollection),
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
      open: (start, options) =>
        readFeatures(
          start,
          options,
          inPieces((reader) => new TableRows(reader)),
          true,
        ),
    },
  ],
};

/** The bytes that format and encoding are detected from. */
const HEAD = 1_000_000;

/** Opens a file of any of the formats. One that no format matches, or that is no longer there, is a failure. */
export async function openFile(file: Blob, options: OpenOptions): Promise<OpenOutcome> {
  try {
    const bytes = new Uint8Array(await file.slice(0, HEAD).arrayBuffer());
    const encoding = encodingOf(bytes);
    const text = withoutMarks(new TextDecoder(encoding).decode(bytes));
    const start: FileStart = { file, bytes, encoding, text };
    const format = formats.file.find(({ matches }) => matches(start));
    return (await format?.open(start, options)) ?? { state: 'failed', reason: 'no-data' };
  } catch (error) {
    if (isUnreadable(error)) return { state: 'failed', reason: 'unreadable' };
    throw error;
  }
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

const feedCollection: FeedFeatures = async (text, reader) => {
  const splitter = new FeatureSplitter(reader);
  await inPieces(() => splitter)(text, reader);
  return envelopeFailure(splitter.envelope);
};

async function readXml(
  start: FileStart,
  options: OpenOptions,
  kind: 'kml' | 'gpx',
): Promise<DatasetOutcome> {
  if (start.file.size > limits.xmlBytes) return { state: 'failed', reason: 'too-large' };
  return readFeatures(start, options, async (text, reader) => {
    let whole = '';
    for await (const piece of text) whole += piece;
    const { xmlFeatures } = await import('./xml-features');
    const features = xmlFeatures(whole, kind);
    for (const feature of features ?? []) reader.value(feature);
    return features ? null : { reason: 'no-data' };
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
