// @ts-check
// The areas of the finer base map, each a file; src/lib/map/close-up-files.ts names the same ones.

/** @type {{ file: string, bounds: [number, number, number, number] }[]} */
export const AREAS = [32, 24.5].flatMap((south, row) =>
  [31.5, 39, 47, 55].map((west, column, all) => ({
    file: `near-${row === 0 ? 'north' : 'south'}-${column + 1}`,
    bounds: /** @type {[number, number, number, number]} */ ([
      west,
      south,
      all[column + 1] ?? 63.5,
      row === 0 ? 41 : 32,
    ]),
  })),
);
