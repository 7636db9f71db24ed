import shp from 'shpjs';
import { areSoundShapes, isSoundTable } from './sound-shapes';
import type { PackedFile } from './zip';

/**
 * The features of a Shapefile: a file of shapes, with its table, reference system and encoding beside it where they are
 * there; and the encoding in which its table was read, which is the chosen one if there is any, or "" without a table.
 * Throws where it is broken.
 */
export async function shapeFeatures(
  files: readonly PackedFile[],
  shapes: PackedFile,
  chosen: string | undefined,
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
  const encoding = table ? encodingNamed(chosen ?? (await named?.text()) ?? '') : '';
  const read = await shp({
    shp: bytes,
    ...(tableBytes && { dbf: tableBytes }),
    ...(system && { prj: await system.text() }),
    ...(encoding && { cpg: encoding }),
  });
  const collections = Array.isArray(read) ? read : [read];
  return { features: collections.flatMap(({ features }) => features as unknown[]), encoding };
}

/** The encoding that a Shapefile says its table has, by its name or as the number of a code page of Windows; else UTF-8. */
function encodingNamed(text: string): string {
  const [, page] = /^(?:ANSI\s)?(\d+)$/m.exec(text.trim()) ?? [];
  for (const label of [text, `windows-${page}`]) {
    try {
      return new TextDecoder(label).encoding;
    } catch {
      // No browser knows it by this name.
    }
  }
  return 'utf-8';
}
