/** Frames of a second. */
export const RATE = 25;

/** Frames in which one page gives way to the next. */
const TURN = 12;

/** What a frame shows: a page, and how much of it is there already over the one before, 0 to 1. */
export interface FrameContent {
  page: number;
  share: number;
}

/** How many frames a film of pages has, each on screen for some seconds. */
export function frameCount(pages: number, seconds: number): number {
  return pages * framesOfPage(seconds);
}

/** What a frame shows, counted from 0: the same each time, whatever the clock says. */
export function frameAt(frame: number, seconds: number): FrameContent {
  const each = framesOfPage(seconds);
  const page = Math.floor(frame / each);
  const since = frame - page * each;
  return { page, share: page === 0 ? 1 : Math.min(1, (since + 1) / TURN) };
}

function framesOfPage(seconds: number): number {
  return Math.max(TURN + 1, Math.round(seconds * RATE));
}
