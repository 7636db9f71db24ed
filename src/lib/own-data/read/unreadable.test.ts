import { describe, expect, it } from 'vitest';
import { openFile } from './formats';

/** A file that can be read up to a byte, and then fails as browsers say it. */
class LostFile extends Blob {
  constructor(
    readonly readable: number,
    readonly error: Error,
  ) {
    super(['name,lat,lon\n', 'Idlib,36,37\n'.repeat(200_000)]);
  }

  override slice(start = 0, end = this.size): Blob {
    const part = super.slice(start, end);
    if (end <= this.readable) return part;
    part.arrayBuffer = () => Promise.reject(this.error);
    return part;
  }
}

const nothing = () => undefined;
const readLost = (readable: number, error: Error) =>
  openFile(new LostFile(readable, error), { chosen: {}, onProgress: nothing, onFound: nothing });

describe('a file that cannot be read', () => {
  it.each(['NotReadableError', 'NotFoundError', 'SecurityError'])(
    'has that as its reason, at once or in the middle: %s',
    async (name) => {
      for (const readable of [0, 1_500_000]) {
        expect(await readLost(readable, new DOMException('lost', name))).toEqual({
          state: 'failed',
          reason: 'unreadable',
        });
      }
    },
  );
  it('is not the reason of an error of the code', async () => {
    await expect(readLost(0, new TypeError('broken'))).rejects.toThrow('broken');
  });
});
