/** What the bench reads in the pages: what the probe notes, and what the bare page answers to. */
interface Window {
  noted: {
    drawn: number;
    pictures: { time: number; calls: number }[];
    chosen: number;
    tasks: { start: number; ms: number }[];
    frames: number[];
  };
  bare?: { showYear(year: number | null): void; isDone(): boolean };
}
