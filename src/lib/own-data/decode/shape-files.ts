import shp from 'shpjs';
import { areSoundShapes, isSoundTable } from './sound-shapes';
import { namedEncoding, tellingBytes } from './table-encoding';
import type { PackedFile } from './zip';

/**
 * The features of a Shapefile: a file of shapes, with its table, reference system and encoding beside it where they are
 * there; and the encoding in which its table was read, which is the chosen one, else the one beside it, else a `guess` by
 * its bytes, or "" without a table. Throws where it is broken.
 */
export async function shapeFeatures(
  files: readonly PackedFile[],
  shapes: PackedFile,
  chosen: string | undefined,
  guess: (bytes: Uint8Array) => string,
): Promise<{ features: unknown[]; encoding: string }> {
  const stem = shapes.name.slice(0, -4).toLowerCase();
  const beside = async (ending: string) => {
    const file = files.find(({ name }) => name.toLowerCase() === stem + ending);
    return file && (await file.unpack());
  };
  const [table, system, named] = [await beside('.dbf'), await beside('.prj'), await beside('.cpg')];
  const [bytes, tableBytes] = [
    await (await shapes.unpack()).arrayBuffer(),
    await table?.arrayBuffer(),
  ];
  const isSound =
    areSoundShapes(new DataView(bytes)) && (!tableBytes || isSoundTable(new DataView(tableBytes)));
  if (!isSound) throw new Error(`${shapes.name} or its table says more than it has.`);
  const encoding = tableBytes
    ? (namedEncoding(chosen ?? (await named?.text()) ?? '') ?? guess(tellingBytes(tableBytes)))
    : '';
  const read = await shp({
    shp: bytes,
    ...(tableBytes && { dbf: tableBytes }),
    ...(system && { prj: await system.text() }),
    ...(encoding && { cpg: encoding }),
  });
  const collections = Array.isArray(read) ? read : [read];
  return { features: collections.flatMap(({ features }) => features as unknown[]), encoding };
}
