import { openFile } from '../read/formats';
import type { DatasetOutcome } from '../read/read-features';
import type { Columns, Recipe } from '../model/outcome';

/** A point as a feature, for tests. */
export function point(longitude: number, latitude: number, properties: object = {}, id?: string) {
  const geometry = { type: 'Point', coordinates: [longitude, latitude] };
  return { type: 'Feature', ...(id !== undefined && { id }), geometry, properties };
}

/** Features as the text of a collection, with what may stand beside them. */
export function collection(features: readonly unknown[], more: object = {}): string {
  return JSON.stringify({ type: 'FeatureCollection', ...more, features });
}

/** Reads a text or bytes as a file of features. */
export async function read(
  content: BlobPart,
  columns: Partial<Columns> = {},
  recipe: Recipe = {},
): Promise<DatasetOutcome> {
  const nothing = () => undefined;
  const options = { chosen: { columns, ...recipe }, onProgress: nothing, onFound: nothing };
  const opened = await openFile(new Blob([content]), options);
  if ('tiles' in opened) throw new Error('The file is an archive of tiles.');
  return opened;
}

/** The outcome of reading what must be sound. */
export async function readSound(
  content: BlobPart,
  columns: Partial<Columns> = {},
  recipe: Recipe = {},
) {
  const outcome = await read(content, columns, recipe);
  if (outcome.state === 'failed') throw new Error(`The reading failed: ${outcome.reason}`);
  return outcome;
}
