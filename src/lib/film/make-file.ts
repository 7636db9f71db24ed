import type { Film } from './film';
import type { Maker, Making } from './making';

/** What a film becomes: a video, an animated picture, or its pages as pictures in an archive. */
export type FilmFormat = 'mp4' | 'gif' | 'zip';

export type FilmOutcome =
  | { state: 'ready'; file: Blob }
  | { state: 'stopped' }
  /** This browser has no encoder that takes it. */
  | { state: 'unsupported' }
  | { state: 'failed'; error: unknown };

/** Makes the file of a film, frame after frame: of them one at a time is held. */
export async function makeFile(
  film: Film,
  format: FilmFormat,
  making: Making,
): Promise<FilmOutcome> {
  try {
    const make = await makers[format]();
    const file = await make(film, making);
    if (making.signal.aborted) return { state: 'stopped' };
    return file ? { state: 'ready', file } : { state: 'unsupported' };
  } catch (error) {
    if (making.signal.aborted) return { state: 'stopped' };
    return { state: 'failed', error };
  }
}

/** Each with a library of its own, fetched when it is asked for. */
const makers: Record<FilmFormat, () => Promise<Maker>> = {
  mp4: async () => (await import('./make-mp4')).makeMp4,
  gif: async () => (await import('./make-gif')).makeGif,
  zip: async () => (await import('./make-zip')).makeZip,
};
