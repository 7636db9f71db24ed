/**
 * The pieces of a stream, which is given up where nobody wants the rest. Safari's streams are not yet to be walked with
 * `for await`.
 */
export async function* piecesOf(stream: ReadableStream<Uint8Array<ArrayBuffer>>) {
  const reader = stream.getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  } finally {
    await reader.cancel();
  }
}
