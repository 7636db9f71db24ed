import type { FilmOutcome } from '$lib/film/make-file';
import { formatSize } from '$lib/i18n/format';
import { m } from '$lib/i18n/paraglide/messages';

/** What became of a film, or of its map, so far. */
export type FilmState = 'idle' | 'not-loaded' | 'making' | FilmOutcome['state'];

/** The same in the page's language; `bytes` is the size of the file, where there is one. */
export function filmStateWords(state: FilmState, bytes: number, language: string): string {
  switch (state) {
    case 'idle':
      return '';
    case 'not-loaded':
      return m.film_not_loaded();
    case 'making':
      return m.film_making();
    case 'ready':
      return m.film_ready({ size: formatSize(bytes, language) });
    case 'stopped':
      return m.film_stopped();
    case 'unsupported':
      return m.film_no_video();
    case 'failed':
      return m.film_failed();
  }
}

/** Seconds as minutes and seconds: "2:05". */
export function lengthWords(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
