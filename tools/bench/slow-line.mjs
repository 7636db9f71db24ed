// @ts-check
import { connect, createServer } from 'node:net';
import { Transform } from 'node:stream';

/**
 * A slow line to a port of this machine. The browser's own throttle holds back what the page asks for, but nothing that
 * its workers do.
 * @param {number} target port
 * @param {{ bytesPerSecond: number, latency: number }} line latency in ms from a question to its answer
 */
export async function openSlowLine(target, { bytesPerSecond, latency }) {
  /** When the line has carried all that it was given, in ms. */
  let free = 0;
  const server = createServer((reader) => {
    const site = connect(target, '127.0.0.1');
    const question = delayed(() => latency);
    const answer = delayed((bytes) => {
      const now = performance.now();
      free = Math.max(free, now) + (bytes / bytesPerSecond) * 1000;
      return free - now;
    });
    reader.pipe(question).pipe(site);
    site.pipe(answer).pipe(reader);
    // Either side may hang up while something is on the way.
    for (const end of [reader, site]) {
      end.on('error', () => end.destroy());
      end.on('close', () => [reader, site].forEach((side) => side.destroy()));
    }
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', () => ready(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return { port, close: () => server.close() };
}

/** @param {(bytes: number) => number} delay in ms, for a piece of so many bytes */
function delayed(delay) {
  return new Transform({
    transform(piece, _encoding, done) {
      setTimeout(() => done(null, piece), delay(piece.length));
    },
  });
}
