import { limits } from './limits';

/** All of a stream; throws where it becomes larger than any honest tile. */
export async function boundedBytes(
  stream: ReadableStream<Uint8Array<ArrayBuffer>>,
): Promise<ArrayBuffer> {
  const reader = stream.getReader();
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    length += next.value.length;
    if (length > limits.tileBytes) {
      await reader.cancel();
      throw new Error('A tile is too large.');
    }
    pieces.push(next.value);
  }
  return new Blob(pieces).arrayBuffer();
}
