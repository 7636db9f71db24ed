import { askServer } from './ask-server';
import { limits } from '../model/limits';
import type { Progress } from '../model/outcome';
import { piecesOf } from './stream-chunks';

/** Fetches a file that the reader asked for; null where it cannot be had. */
export async function fetchFile(address: string, onProgress: Progress): Promise<Blob | null> {
  try {
    const response = await askServer(address);
    if (!response.ok || !response.body) return null;
    const length = response.headers.has('content-encoding')
      ? NaN
      : Number(response.headers.get('content-length') ?? NaN);
    const pieces: BlobPart[] = [];
    let read = 0;
    for await (const piece of piecesOf(response.body)) {
      pieces.push(piece);
      read += piece.length;
      if (read > limits.fileBytes) return null;
      onProgress(Number.isNaN(length) ? null : Math.min(read / length, 1));
    }
    return new Blob(pieces);
  } catch {
    return null;
  }
}
