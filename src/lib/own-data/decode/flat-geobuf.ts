import type { Geometry as GeoJsonGeometry } from 'geojson';
import { ByteBuffer, Encoding } from 'flatbuffers';
import { Feature } from 'flatgeobuf/lib/mjs/flat-geobuf/feature.js';
import type { Geometry } from 'flatgeobuf/lib/mjs/flat-geobuf/geometry.js';
import { Header } from 'flatgeobuf/lib/mjs/flat-geobuf/header.js';
import type { GeometryType } from 'flatgeobuf/lib/mjs/flat-geobuf/geometry-type.js';
import { parseProperties } from 'flatgeobuf/lib/mjs/generic/feature.js';
import { fromGeometry } from 'flatgeobuf/lib/mjs/geojson/geometry.js';
import { calcTreeSize } from 'flatgeobuf/lib/mjs/packedrtree.js';
import { limits } from '../model/limits';
import type { Failure, Progress, Reason } from '../model/outcome';
import { uniqueNames } from '../values/unique-names';
import { fromMercator, isMercator } from './web-mercator';

/** Takes the features of a file, and what is wrong with those that cannot be read. */
export interface FlatSink {
  value(feature: unknown): void;
  error(reason: Reason, detail?: string): void;
}

/** Bytes before the heading, and of each length that stands before something. */
const MAGIC = 8;
const LENGTH = 4;

/** Columns as the features of a file are written by: a name that stands twice gets a number. */
type Columns = NonNullable<Parameters<typeof parseProperties>[1]>;

interface Heading {
  geometryType: GeometryType;
  columns: Columns;
  /** Bytes of the index of places, which is passed over: all features are read. */
  index: number;
  isMercator: boolean;
}

/**
 * Hands the features of a FlatGeobuf file to a sink, one after the other and never the file as a whole. The library decodes
 * each; what it would follow without end (parts that are there many times, lengths beyond the file) is refused before.
 * Returns why the file gives nothing, or null.
 */
export async function readFlat(
  file: Blob,
  sink: FlatSink,
  onProgress: Progress,
): Promise<Failure | null> {
  const bytes = new ByteWindow(file);
  const start = await bytes.prefixed(MAGIC, limits.featureLength);
  if (!start || start === 'too-large') return { reason: 'no-data' };
  const heading = headingOf(start);
  if (!heading) return { reason: 'no-data' };
  if ('system' in heading) return { reason: 'reference-system', name: heading.system };
  let at = MAGIC + start.length + heading.index;
  let told = 0;
  while (at < file.size) {
    const one = await bytes.prefixed(at, limits.featureLength);
    if (one === null) {
      sink.error('cut-off');
      break;
    }
    if (one === 'too-large') sink.error('too-large');
    else take(one, heading, sink);
    at += LENGTH + (await bytes.lengthAt(at));
    if (at - told < PIECE) continue;
    onProgress(at / file.size);
    told = at;
  }
  return null;
}

function take(bytes: Uint8Array, heading: Heading, sink: FlatSink): void {
  try {
    const feature = Feature.getSizePrefixedRootAsFeature(new ByteBuffer(bytes));
    const geometry = feature.geometry();
    const isEmpty = !geometry || geometry.xyLength() + geometry.partsLength() === 0;
    if (!isEmpty && !isBounded(geometry, { bytes: bytes.length, parts: bytes.length / LENGTH })) {
      sink.error('not-geojson');
      return;
    }
    const read = isEmpty ? null : fromGeometry(geometry, heading.geometryType);
    sink.value({
      type: 'Feature',
      geometry: read && heading.isMercator ? placed(read) : read,
      // A column can have the name of what every object has.
      properties: withoutBytes({ ...parseProperties(feature, heading.columns) }),
    });
  } catch {
    sink.error('not-geojson');
  }
}

/** What the heading says of the features, or the reference system they are in; null where it says nothing sound. */
function headingOf(bytes: Uint8Array): Heading | { system: string } | null {
  try {
    const header = Header.getSizePrefixedRootAsHeader(new ByteBuffer(bytes));
    const columns = columnsOf(header, bytes.length);
    if (!columns) return null;
    const crs = header.crs();
    const code = crs?.code() ?? 0;
    const name = code === 0 ? (crs?.codeString() ?? '') : String(code);
    if (!['', '4326', 'CRS84', '84'].includes(name) && !isMercator(code)) {
      return { system: `${crs?.org() ?? 'EPSG'}:${name}` };
    }
    const count = Number(header.featuresCount());
    const nodeSize = header.indexNodeSize();
    return {
      geometryType: header.geometryType(),
      columns,
      index: nodeSize > 0 && count > 0 ? calcTreeSize(count, nodeSize) : 0,
      isMercator: isMercator(code),
    };
  } catch {
    return null;
  }
}

/** The columns; null where their names are longer together than the heading that they stand in. */
function columnsOf(header: Header, size: number): Columns | null {
  const names: string[] = [];
  const types: number[] = [];
  let length = 0;
  for (let at = 0; at < header.columnsLength(); at += 1) {
    const column = header.columns(at);
    const name = column?.name(Encoding.UTF8_BYTES) as Uint8Array | null | undefined;
    length += LENGTH + (name?.length ?? 0);
    if (!column || !name || length > size) return null;
    names.push(new TextDecoder().decode(name));
    types.push(column.type());
  }
  return uniqueNames(names).map((name, at) => ({ ...NO_MORE, name, type: types[at] ?? 0 }));
}

/** What a column may say of itself beside its name and kind. */
const NO_MORE = {
  ...{ title: null, description: null, width: -1, precision: -1, scale: -1 },
  ...{ nullable: true, unique: false, primary_key: false },
};

/**
 * Whether a geometry has no more positions and parts than its bytes can hold, is no deeper than any honest one, and its rings
 * come one after the other: the same bytes can be named as part again and again.
 */
function isBounded(geometry: Geometry, left: { bytes: number; parts: number }, depth = 0): boolean {
  left.parts -= 1;
  left.bytes -= geometry.xyLength() * 8;
  if (left.parts < 0 || left.bytes < 0 || depth > limits.featureDepth) return false;
  let last = 0;
  for (const end of geometry.endsArray() ?? []) {
    if (end < last || end > geometry.xyLength() / 2) return false;
    last = end;
  }
  for (let at = 0; at < geometry.partsLength(); at += 1) {
    const part = geometry.parts(at);
    if (!part || !isBounded(part, left, depth + 1)) return false;
  }
  return true;
}

/** A geometry in degrees. */
function placed(geometry: GeoJsonGeometry): unknown {
  if (geometry.type === 'GeometryCollection') {
    return { ...geometry, geometries: geometry.geometries.map(placed) };
  }
  return { ...geometry, coordinates: turned(geometry.coordinates) };
}

function turned(coordinates: unknown): unknown {
  if (!Array.isArray(coordinates)) return coordinates;
  return typeof coordinates[0] === 'number'
    ? fromMercator(coordinates as number[])
    : coordinates.map(turned);
}

/** Bytes in a column say nothing to a reader. */
function withoutBytes(values: Record<string, unknown>): Record<string, unknown> {
  for (const [name, value] of Object.entries(values)) {
    if (value instanceof Uint8Array) values[name] = null;
  }
  return values;
}

/** Bytes that are fetched at once. */
const PIECE = 4_000_000;

/** The bytes of a file, of which a piece is held at a time. */
class ByteWindow {
  readonly #file: Blob;
  #from = 0;
  #held = new Uint8Array();

  constructor(file: Blob) {
    this.#file = file;
  }

  /** The length that stands somewhere; NaN where the file ends before. */
  async lengthAt(at: number): Promise<number> {
    const bytes = await this.#bytes(at, LENGTH);
    return bytes ? new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true) : NaN;
  }

  /** What stands somewhere, with its length before it; null where the file ends before. */
  async prefixed(at: number, most: number): Promise<Uint8Array | 'too-large' | null> {
    const length = await this.lengthAt(at);
    if (Number.isNaN(length) || at + LENGTH + length > this.#file.size) return null;
    if (length > most) return 'too-large';
    // Numbers have to stand at multiples of their length in memory.
    return (await this.#bytes(at, LENGTH + length))?.slice() ?? null;
  }

  async #bytes(at: number, length: number): Promise<Uint8Array<ArrayBuffer> | null> {
    if (at + length > this.#file.size) return null;
    if (at < this.#from || at + length > this.#from + this.#held.length) {
      const piece = this.#file.slice(at, at + Math.max(length, PIECE));
      this.#held = new Uint8Array(await piece.arrayBuffer());
      this.#from = at;
    }
    return this.#held.subarray(at - this.#from, at - this.#from + length);
  }
}
