import { limits } from './limits';
import type { Progress } from './outcome';

/** Fetches a file that the reader asked for; null where it cannot be had. Sends no cookies and no address of ours. */
export async function fetchFile(address: string, onProgress: Progress): Promise<Blob | null> {
  try {
    const response = await fetch(address, { credentials: 'omit', referrerPolicy: 'no-referrer' });
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

/** Safari's streams are not yet to be walked with `for await`. */
async function* piecesOf(body: ReadableStream<Uint8Array<ArrayBuffer>>) {
  const reader = body.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
}
