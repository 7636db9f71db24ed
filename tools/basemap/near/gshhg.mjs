// @ts-check
// GSHHG's shores and rivers in full resolution, as GMT prints them: `gmt` and `gmt-gshhg-full` of Debian.
import { execFileSync } from 'node:child_process';

/** @typedef {import('../types.mjs').Line} Line */
/** @typedef {import('../types.mjs').Point} Point */
/** @typedef {{ level: number, line: Line }} Shore level 1: land, 2: a lake in it, 3: an island in that */

/** Wider than all areas together, so that every line leaves them before it ends. */
const REGION = '28/66/20/46';

/** Ends nearer to each other than this, in degrees, are one: GMT cuts lines along a grid. */
const SAME = 1000;

/** @returns {Shore[]} */
export function readShores() {
  const pieces = segmentsOf(gmt(['coast', `-R${REGION}`, '-Df', '-M', '-W1']));
  return [1, 2, 3].flatMap((level) =>
    joined(
      pieces.filter(({ head }) => head.includes(`Level ${level}`)).map(({ line }) => line),
    ).map((line) => ({ level, line })),
  );
}

/**
 * Rivers: of the first kinds, and of the lesser ones that carry water all year.
 * @returns {{ rank: 1 | 2, line: Line }[]}
 */
export function readRivers() {
  /** @type {(kinds: string[]) => Line[]} */
  const read = (kinds) =>
    joined(
      segmentsOf(
        gmt(['coast', `-R${REGION}`, '-Df', '-M', ...kinds.map((kind) => `-I${kind}`)]),
      ).map(({ line }) => line),
    );
  return [
    ...read(['1', '2']).map((line) => ({ rank: /** @type {const} */ (1), line })),
    ...read(['3', '4']).map((line) => ({ rank: /** @type {const} */ (2), line })),
  ];
}

/** @param {string[]} options */
function gmt(options) {
  return execFileSync('gmt', options, { encoding: 'utf8', maxBuffer: 2 ** 28 });
}

/** @param {string} text */
function segmentsOf(text) {
  /** @type {{ head: string, line: Line }[]} */
  const segments = [];
  for (const row of text.split('\n')) {
    if (row.startsWith('>')) segments.push({ head: row, line: [] });
    else if (row) {
      const [x = NaN, y = NaN] = row.split('\t').map(Number);
      segments.at(-1)?.line.push([x, y]);
    }
  }
  return segments.filter(({ line }) => line.length > 1);
}

/** @param {Point | undefined} point */
const keyOf = (point) => point?.map((value) => Math.round(value * SAME)).join(' ') ?? '';

/**
 * Lines put together where one ends and the next begins. Their direction is kept: it says where the land is.
 * @param {Line[]} pieces
 * @returns {Line[]}
 */
function joined(pieces) {
  const isClosed = (/** @type {Line} */ line) => keyOf(line[0]) === keyOf(line.at(-1));
  const closed = pieces.filter(isClosed);
  const open = pieces.filter((line) => !isClosed(line));
  const byStart = new Map(open.map((line) => [keyOf(line[0]), line]));
  const ends = new Set(open.map((line) => keyOf(line.at(-1))));
  const used = new Set();
  /** @param {Line} first */
  const follow = (first) => {
    const whole = [...first];
    used.add(first);
    for (;;) {
      const next = byStart.get(keyOf(whole.at(-1)));
      if (!next || used.has(next)) return whole;
      used.add(next);
      whole.push(...next.slice(1));
    }
  };
  const lines = open.filter((line) => !ends.has(keyOf(line[0]))).map(follow);
  const rings = open.flatMap((line) => (used.has(line) ? [] : [follow(line)]));
  return [...closed, ...rings.map((ring) => [...ring.slice(0, -1), ring[0]]), ...lines];
}
