import { readFile, type DatasetOutcome } from '../read/read-file';
import type { Columns } from '../model/outcome';

/** A point as a feature, for tests. */
export function point(longitude: number, latitude: number, properties: object = {}, id?: string) {
  const geometry = { type: 'Point', coordinates: [longitude, latitude] };
  return { type: 'Feature', ...(id !== undefined && { id }), geometry, properties };
}

/** Features as the text of a collection, with what may stand beside them. */
export function collection(features: readonly unknown[], beside: object = {}): string {
  return JSON.stringify({ type: 'FeatureCollection', ...beside, features });
}

/** Reads a text or bytes as a file. */
export function read(content: BlobPart, chosen: Partial<Columns> = {}): Promise<DatasetOutcome> {
  return readFile(new Blob([content]), chosen, () => undefined);
}

/** The outcome of reading what must be sound. */
export async function readSound(content: BlobPart, chosen: Partial<Columns> = {}) {
  const outcome = await read(content, chosen);
  if (outcome.state === 'failed') throw new Error(`The reading failed: ${outcome.reason}`);
  return outcome;
}
