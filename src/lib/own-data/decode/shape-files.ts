import shp from 'shpjs';
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
  const read = await shp({
    shp: await (await shapes.unpack()).arrayBuffer(),
    ...(table && { dbf: await table.arrayBuffer() }),
    ...(system && { prj: await system.text() }),
    ...(encoding && { cpg: await encoding.text() }),
  });
  const collections = Array.isArray(read) ? read : [read];
  return collections.flatMap(({ features }) => features as unknown[]);
}
