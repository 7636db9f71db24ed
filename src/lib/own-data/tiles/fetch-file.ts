import { askServer } from './ask-server';
import { limits } from '../model/limits';
import type { Progress } from '../model/outcome';
import { piecesOf } from './stream-chunks';

/** Fetches a file that the reader asked for, or tells why it cannot be had: `too-large` is beyond `limits.fileBytes`. */
export async function fetchFile(
  address: string,
  onProgress: Progress,
): Promise<Blob | 'unreachable' | 'too-large'> {
  try {
    const response = await askServer(address);
    if (!response.ok || !response.body) return 'unreachable';
    const length = response.headers.has('content-encoding')
      ? NaN
      : Number(response.headers.get('content-length') ?? NaN);
    const pieces: BlobPart[] = [];
    let read = 0;
    for await (const piece of piecesOf(response.body)) {
      pieces.push(piece);
      read += piece.length;
      if (read > limits.fileBytes || length > limits.fileBytes) return 'too-large';
      onProgress(Number.isNaN(length) ? null : Math.min(read / length, 1));
    }
    return new Blob(pieces);
  } catch {
    return 'unreachable';
  }
}
