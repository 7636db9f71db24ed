import { PbfReader } from 'pbf';

/**
 * What a value of a tile is and how it is written, as one number: tags of the Mapbox Vector Tile specification 2.1. Compared
 * whole, as VectorTile does: what another tag of the same field holds is skipped.
 */
const LAYER = 26;
const LAYER_NAME = 10;
const LAYER_FEATURE = 18;
const LAYER_VALUE = 34;
const FEATURE_TAGS = 18;
const FEATURE_GEOMETRY = 34;
const CLOSE_PATH = 7;

/**
 * Which features of a tile have a path as long as its bytes, by the name of their layer. To close a path takes no
 * bytes, and how often it is closed is a number in the file: a reader of tiles would do so a hundred million times.
 * Throws where a part of the tile reaches beyond the part it is in, from where on VectorTile would read something else.
 */
export function soundPaths(bytes: ArrayBuffer): Map<string, boolean[]> {
  const layers = new Map<string, boolean[]>();
  const tile = new PbfReader(bytes);
  readTags(tile, tile.length, (tag) => {
    if (tag !== LAYER) return false;
    const paths: boolean[] = [];
    let name = '';
    readPart(tile, (layerTag) => {
      if (layerTag === LAYER_NAME) name = tile.readString();
      else if (layerTag === LAYER_FEATURE) paths.push(isSound(tile));
      else if (layerTag === LAYER_VALUE) readPart(tile, () => false);
      else return false;
      return true;
    });
    // As in VectorTile, the last of several layers of one name counts.
    if (paths.length > 0) layers.set(name, paths);
    return true;
  });
  return layers;
}

function isSound(feature: PbfReader): boolean {
  let isBounded = true;
  readPart(feature, (tag) => {
    if (tag === FEATURE_GEOMETRY) isBounded = isPathBounded(feature) && isBounded;
    else if (tag === FEATURE_TAGS) readPairs(feature);
    else return false;
    return true;
  });
  return isBounded;
}

function isPathBounded(feature: PbfReader): boolean {
  const end = endOfPart(feature);
  while (feature.pos < end) {
    const command = feature.readVarint();
    const times = command >> 3;
    const isClose = (command & 7) === CLOSE_PATH;
    if (times < 0 || (isClose ? times > 1 : times * 2 > end - feature.pos)) {
      feature.pos = end;
      return false;
    }
    for (let at = 0; !isClose && at < times * 2; at += 1) feature.readVarint();
  }
  feature.pos = end;
  return true;
}

function readPairs(feature: PbfReader): void {
  const end = endOfPart(feature);
  while (feature.pos < end) {
    feature.readVarint();
    feature.readVarint();
  }
  if (feature.pos > end) throw beyond(end);
}

/** Reads the tags of a part within another. */
function readPart(reader: PbfReader, read: (tag: number) => boolean): void {
  readTags(reader, endOfPart(reader), read);
}

/** Reads tags up to an end. `read` returns whether it has read what belongs to a tag; else that is skipped. */
function readTags(reader: PbfReader, end: number, read: (tag: number) => boolean): void {
  while (reader.pos < end) {
    const tag = reader.readVarint();
    if (!read(tag)) reader.skip(tag);
  }
  if (reader.pos > end) throw beyond(end);
}

function endOfPart(reader: PbfReader): number {
  const end = reader.readVarint() + reader.pos;
  if (end > reader.length) throw beyond(reader.length);
  return end;
}

function beyond(end: number): Error {
  return new Error(`A part of a tile reaches beyond its end at byte ${end}.`);
}
