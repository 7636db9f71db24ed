import type { Shown } from './film-scripts';

/** What a film can be of. */
export type FilmSubject =
  | ({ kind: 'years' } & Shown)
  | { kind: 'story' }
  | { kind: 'comparison'; sides: readonly [Shown, Shown] };
