/** A file of the base map that is fetched where the camera is close to what it holds. */
export interface CloseUpFile {
  file: string;
  /** [west, south, east, north] in degrees, and the zoom from which on it is looked at. */
  bounds: readonly [number, number, number, number];
  minZoom: number;
}

/** All of them. A base map without one of them stays as coarse there as it is from afar. */
export const closeUpFiles: readonly CloseUpFile[] = [
  { file: 'near-north-1', bounds: [31.5, 32, 39, 41], minZoom: 6 },
  { file: 'near-north-2', bounds: [39, 32, 47, 41], minZoom: 6 },
  { file: 'near-north-3', bounds: [47, 32, 55, 41], minZoom: 6 },
  { file: 'near-north-4', bounds: [55, 32, 63.5, 41], minZoom: 6 },
  { file: 'near-south-1', bounds: [31.5, 24.5, 39, 32], minZoom: 6 },
  { file: 'near-south-2', bounds: [39, 24.5, 47, 32], minZoom: 6 },
  { file: 'near-south-3', bounds: [47, 24.5, 55, 32], minZoom: 6 },
  { file: 'near-south-4', bounds: [55, 24.5, 63.5, 32], minZoom: 6 },
  { file: 'near-airfields', bounds: [35.5, 34.5, 49.5, 36], minZoom: 8.5 },
  { file: 'near-names', bounds: [31.5, 24.5, 63.5, 41], minZoom: 6 },
];

/** Degrees beyond the screen that are fetched with it. */
const AHEAD = 0.2;

/** The files that a screen needs: its bounds, [west, south, east, north] in degrees, and its zoom. */
export function closeUpFilesIn(
  [west, south, east, north]: readonly [number, number, number, number],
  zoom: number,
  files = closeUpFiles,
): string[] {
  return files
    .filter(
      ({ bounds, minZoom }) =>
        zoom >= minZoom &&
        bounds[0] < east + AHEAD &&
        bounds[2] > west - AHEAD &&
        bounds[1] < north + AHEAD &&
        bounds[3] > south - AHEAD,
    )
    .map(({ file }) => file);
}
