// @ts-check
// Streets under the atlas, for those who host one: an archive of Protomaps' that BASEMAP names.
import { createHash } from 'node:crypto';
import {
  closeSync,
  copyFileSync,
  existsSync,
  fstatSync,
  mkdirSync,
  openSync,
  readSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { bytesToHeader, Compression, TileType } from 'pmtiles';
import { isPlainPath } from '../../src/lib/link/site-base.js';

/**
 * @typedef {object} Streets
 * @property {string} file the archive on this machine
 * @property {string} path where the site has it, from its root
 * @property {boolean} isCopied whether the build puts it there; else its host does
 * @property {number} maxZoom the closest zoom that has tiles of its own
 * @property {[number, number, number, number]} bounds [west, south, east, north] in degrees
 */

/** Bytes of an archive's header, and of the first part of a file that tells it apart from any other. */
const HEADER = 127;
const START = 65_536;

/** The layers of Protomaps' schema, version 4, that the atlas draws something of. */
const LAYERS = ['buildings', 'landuse', 'places', 'roads', 'water'];

/**
 * The archive that BASEMAP names, checked; null where it names none. With BASEMAP_AT, a path from the site's root, the
 * build leaves it to the host to put it there. Throws a sentence with the value where that is no such archive.
 * @param {string | undefined} value
 * @param {string | undefined} at
 * @returns {Streets | null}
 */
export function readStreets(value = process.env.BASEMAP, at = process.env.BASEMAP_AT) {
  const [file, place] = [value?.trim() ?? '', at?.trim() ?? ''];
  if (file === '' && place !== '') {
    throw new Error(`BASEMAP_AT is "${place}", and BASEMAP names no archive to be there.`);
  }
  if (file === '') return null;
  if (place !== '' && (place.startsWith('/') || !isPlainPath(`/${place}`))) {
    throw new Error(`BASEMAP_AT is "${place}", and should be like "tiles/region.pmtiles".`);
  }
  const { header, layers, name } = open(file);
  const missing = LAYERS.filter((layer) => !layers.includes(layer));
  if (header.tileType !== TileType.Mvt || missing.length > 0) {
    throw new Error(
      `BASEMAP is "${file}", which has no layers ${missing.join(', ')} as Protomaps’ basemaps of version 4 have.`,
    );
  }
  return {
    file,
    path: place === '' ? `basemap/${name}.pmtiles` : place,
    isCopied: place === '',
    maxZoom: header.maxZoom,
    bounds: [header.minLon, header.minLat, header.maxLon, header.maxLat],
  };
}

/**
 * The header of an archive, the ids of its layers, and a name for it that changes with it.
 * @param {string} file
 */
function open(file) {
  if (!existsSync(file)) throw new Error(`BASEMAP is "${file}", and there is no such file.`);
  const handle = openSync(file, 'r');
  try {
    const { size } = fstatSync(handle);
    const read = (/** @type {number} */ offset, /** @type {number} */ length) => {
      const bytes = Buffer.alloc(Math.min(length, Math.max(0, size - offset)));
      readSync(handle, bytes, 0, bytes.length, offset);
      return bytes;
    };
    const start = read(0, START);
    const isArchive = start.length > HEADER && start.toString('latin1', 0, 7) === 'PMTiles';
    const header = isArchive
      ? bytesToHeader(new Uint8Array(start.subarray(0, HEADER)).buffer)
      : null;
    if (!header || endOf(header) > size) {
      throw new Error(`BASEMAP is "${file}", which is no whole archive of PMTiles.`);
    }
    const text = read(header.jsonMetadataOffset, header.jsonMetadataLength);
    const metadata = JSON.parse(
      (header.internalCompression === Compression.Gzip ? gunzipSync(text) : text).toString(),
    );
    const layers = /** @type {{ id: string }[]} */ (metadata.vector_layers ?? []);
    const name = createHash('sha256').update(start).update(String(size)).digest('hex').slice(0, 12);
    return { header, layers: layers.map(({ id }) => id), name };
  } finally {
    closeSync(handle);
  }
}

/**
 * Where the last part of an archive ends.
 * @param {import('pmtiles').Header} header
 */
function endOf(header) {
  return Math.max(
    header.jsonMetadataOffset + header.jsonMetadataLength,
    header.leafDirectoryOffset + (header.leafDirectoryLength ?? 0),
    header.tileDataOffset + (header.tileDataLength ?? 0),
  );
}

/**
 * The adapter, which afterwards also has the archive.
 * @param {import('@sveltejs/kit').Adapter} adapter
 * @param {Streets | null} streets
 * @returns {import('@sveltejs/kit').Adapter}
 */
export function withStreets(adapter, streets = readStreets()) {
  if (!streets?.isCopied) return adapter;
  return {
    ...adapter,
    async adapt(builder) {
      await adapter.adapt(builder);
      const to = join('build', streets.path);
      mkdirSync(dirname(to), { recursive: true });
      copyFileSync(streets.file, to);
    },
  };
}
