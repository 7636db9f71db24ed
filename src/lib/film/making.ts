import type { Film } from './film';

/** How far it has come, of how much; and how to stop it. */
export interface Making {
  onProgress(done: number, of: number): void;
  signal: AbortSignal;
}

/** Gives null where the browser cannot make it. */
export type Maker = (film: Film, making: Making) => Promise<Blob | null>;
