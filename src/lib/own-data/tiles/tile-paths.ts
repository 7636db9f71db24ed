import { PbfReader } from 'pbf';

/** Numbers of fields and commands in the Mapbox Vector Tile specification 2.1. */
const LAYER = 3;
const LAYER_NAME = 1;
const LAYER_FEATURE = 2;
const FEATURE_GEOMETRY = 4;
const CLOSE_PATH = 7;

/**
 * Which features of a tile have a path as long as its bytes, by the name of their layer. To close a path takes no
 * bytes, and how often it is closed is a number in the file: a reader of tiles would do so a hundred million times.
 * Throws where a part of the tile reaches beyond the part it is in.
 */
export function soundPaths(bytes: ArrayBuffer): Map<string, boolean[]> {
  const layers = new Map<string, boolean[]>();
  new PbfReader(bytes).readFields((field, _, tile) => {
    if (field !== LAYER) return;
    const paths: boolean[] = [];
    let name = '';
    readPart(tile, (layerField) => {
      if (layerField === LAYER_NAME) name = tile.readString();
      else if (layerField === LAYER_FEATURE) paths.push(isSound(tile));
    });
    // As in VectorTile, the last of several layers of one name counts.
    if (paths.length > 0) layers.set(name, paths);
  }, null);
  return layers;
}

function isSound(feature: PbfReader): boolean {
  let isBounded = true;
  readPart(feature, (field) => {
    if (field === FEATURE_GEOMETRY) isBounded = isPathBounded(feature) && isBounded;
  });
  return isBounded;
}

function isPathBounded(feature: PbfReader): boolean {
  const end = endOfPart(feature);
  while (feature.pos < end) {
    const command = feature.readVarint();
    const times = command >> 3;
    const isClose = (command & 7) === CLOSE_PATH;
    if (isClose ? times > 1 : times * 2 > end - feature.pos) {
      feature.pos = end;
      return false;
    }
    for (let at = 0; !isClose && at < times * 2; at += 1) feature.readVarint();
  }
  return true;
}

/** Reads the fields of a part within another. */
function readPart(reader: PbfReader, readField: (field: number) => void): void {
  const end = endOfPart(reader);
  reader.readFields(readField, null, end);
  if (reader.pos > end) throw new Error(`A field reaches beyond byte ${end} of its tile.`);
}

function endOfPart(reader: PbfReader): number {
  const end = reader.readVarint() + reader.pos;
  if (end > reader.length)
    throw new Error(`A part of a tile ends at byte ${end}, beyond the tile.`);
  return end;
}
