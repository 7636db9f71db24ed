import shp from 'shpjs';
import { areSoundShapes, isSoundTable } from './sound-shapes';
import type { PackedFile } from './zip';

/**
 * The features of a Shapefile: a file of shapes, with its table, reference system and encoding beside it where they are
 * there. Throws where it is broken.
 */
export async function shapeFeatures(
  files: readonly PackedFile[],
  shapes: PackedFile,
): Promise<unknown[]> {
  const stem = shapes.name.slice(0, -4).toLowerCase();
  const beside = async (ending: string) => {
    const file = files.find(({ name }) => name.toLowerCase() === stem + ending);
    return file && (await file.unpack());
  };
  const [table, system, encoding] = [
    await beside('.dbf'),
    await beside('.prj'),
    await beside('.cpg'),
  ];
  const [bytes, tableBytes] = [
    await (await shapes.unpack()).arrayBuffer(),
    await table?.arrayBuffer(),
  ];
  const isSound =
    areSoundShapes(new DataView(bytes)) && (!tableBytes || isSoundTable(new DataView(tableBytes)));
  if (!isSound) throw new Error(`${shapes.name} or its table says more than it has.`);
  const read = await shp({
    shp: bytes,
    ...(tableBytes && { dbf: tableBytes }),
    ...(system && { prj: await system.text() }),
    ...(encoding && { cpg: await encoding.text() }),
  });
  const collections = Array.isArray(read) ? read : [read];
  return collections.flatMap(({ features }) => features as unknown[]);
}
