import {
  BufferTarget,
  CanvasSource,
  getFirstEncodableVideoCodec,
  Mp4OutputFormat,
  Output,
  Quality,
} from 'mediabunny';
import type { Maker } from './making';
import { pause } from './pause';
import type { Shape } from './shapes';
import { RATE } from './timeline';

/** H.264 plays everywhere; the others where a browser has no encoder for it. */
const codecs = ['avc', 'vp9', 'av1'] as const;
export type FilmCodec = (typeof codecs)[number];

const quality = new Quality('high');
/** Seconds from one frame that stands by itself to the next. */
const KEY_FRAMES = 2;

/** The best codec that this browser encodes a shape in; null where it has none. */
export async function filmCodec({
  width,
  height,
}: Pick<Shape, 'width' | 'height'>): Promise<FilmCodec | null> {
  if (typeof VideoEncoder === 'undefined') return null;
  const found = await getFirstEncodableVideoCodec([...codecs], {
    width,
    height,
    quality,
    frameRate: RATE,
  });
  return codecs.find((codec) => codec === found) ?? null;
}

/** A film as MP4, encoded frame by frame at a constant rate. */
export const makeMp4: Maker = async (film, { onProgress, signal }) => {
  const codec = await filmCodec(film.canvas);
  if (codec === null) return null;
  const target = new BufferTarget();
  const output = new Output({ format: new Mp4OutputFormat(), target });
  const source = new CanvasSource(film.canvas, { codec, quality, keyFrameInterval: KEY_FRAMES });
  output.addVideoTrack(source, { frameRate: RATE });
  try {
    await output.start();
    for (let frame = 0; frame < film.frames; frame++) {
      film.drawFrame(frame);
      await source.add(frame / RATE, 1 / RATE);
      if (frame % 5 === 0) {
        onProgress(frame, film.frames);
        await pause(signal);
      }
    }
    await output.finalize();
  } catch (error) {
    await output.cancel();
    throw error;
  }
  if (!target.buffer) throw new Error('The encoder ended without a file.');
  return new Blob([target.buffer], { type: 'video/mp4' });
};
