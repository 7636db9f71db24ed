import { limits } from '../model/limits';
import { piecesOf } from './stream-chunks';

/** All of a stream; throws where it becomes larger than any honest tile. */
export async function boundedBytes(
  stream: ReadableStream<Uint8Array<ArrayBuffer>>,
): Promise<ArrayBuffer> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for await (const piece of piecesOf(stream)) {
    length += piece.length;
    if (length > limits.tileBytes) throw new Error('A tile is too large.');
    pieces.push(piece);
  }
  return new Blob(pieces).arrayBuffer();
}
