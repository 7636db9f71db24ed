// @ts-check
import { median } from './median.mjs';

/** @typedef {{ page: string, size: number, profile: string } & Partial<import('./measure.mjs').Visit>} Run */
/** @typedef {Exclude<keyof import('./measure.mjs').Visit, 'failed'>} Measure */
/**
 * What a row of the table is: the atlas's own figure, and against which of the bare page's it is held; null where it
 * stands by itself.
 * @typedef {{ words: string, own: Measure, bare: Measure | null, form: (value: number) => string }} Row
 */

/** @type {(value: number) => string} */
const ms = (value) => `${Math.round(value)} ms`;
/** @type {(value: number) => string} */
const kilobytes = (value) => `${Math.round(value / 1000)} KB`;
/** @type {(value: number) => string} */
const megabytes = (value) => `${(value / 1e6).toFixed(1)} MB`;
/** @type {(value: number) => string} */
const percent = (value) => `${(value * 100).toFixed(1)} %`;

/** @type {Row[]} */
const rows = [
  { words: 'scripts, styles, workers', own: 'code', bare: 'code', form: kilobytes },
  { words: 'bytes in all', own: 'bytes', bare: 'bytes', form: kilobytes },
  { words: 'requests', own: 'requests', bare: 'requests', form: String },
  { words: 'readable, against the map at rest', own: 'readable', bare: 'idle', form: ms },
  { words: 'map at rest', own: 'idle', bare: 'idle', form: ms },
  { words: 'map at rest after a reload', own: 'idleAgain', bare: 'idleAgain', form: ms },
  { words: 'longest task while loading', own: 'longestTask', bare: 'longestTask', form: ms },
  { words: 'year to the next frame', own: 'toggle', bare: 'toggle', form: ms },
  { words: 'year to the first frame with it', own: 'toggleSeen', bare: 'toggleSeen', form: ms },
  { words: 'year to the last frame', own: 'toggleAll', bare: 'toggleAll', form: ms },
  { words: 'frame of a pan, 95th percentile', own: 'panFrame', bare: 'panFrame', form: ms },
  { words: 'heap after load', own: 'heap', bare: 'heap', form: megabytes },
  { words: 'heap growth, 100 years', own: 'heapGrowth', bare: null, form: percent },
];

/**
 * The median of a measure over the runs of a page that came to rest; null where none did.
 * @param {readonly Run[]} runs
 * @param {string} page
 * @param {Measure} measure
 */
function middleOf(runs, page, measure) {
  const values = runs.flatMap((run) => (run.page === page && !run.failed ? [run[measure]] : []));
  return median(values.filter((value) => value !== undefined));
}

/**
 * Each row for the runs of one size and profile: medians of both pages and their ratio, null where a page failed.
 * @param {readonly Run[]} runs
 */
export function compared(runs) {
  return rows.map((row) => {
    const atlas = middleOf(runs, 'atlas', row.own);
    const bare = row.bare && middleOf(runs, 'bare', row.bare);
    const ratio = atlas !== null && bare !== null && bare > 0 ? atlas / bare : null;
    return { ...row, atlas, bare: bare ?? middleOf(runs, 'bare', row.own), ratio };
  });
}

/**
 * The runs in groups of one size and profile, in the order in which they came.
 * @param {readonly Run[]} runs
 */
export function groupsOf(runs) {
  const keys = [...new Set(runs.map(({ size, profile }) => `${size} ${profile}`))];
  return keys.map((key) => {
    const own = runs.filter(({ size, profile }) => `${size} ${profile}` === key);
    const { size = 0, profile = '' } = own[0] ?? {};
    const points = size === 0 ? 'the dossier' : `${size.toLocaleString('en')} own points`;
    return { title: `${points}, ${profile} line`, runs: own };
  });
}

/**
 * The page of the results, in Markdown.
 * @param {readonly Run[]} runs
 * @param {string} machine
 */
export function table(runs, machine) {
  const parts = groupsOf(runs).map(({ title, runs: own }) => {
    const failed = own.flatMap(({ page, failed: why }) => (why ? [`${page}: ${why}`] : []));
    const known = compared(own).filter(({ atlas, bare }) => atlas !== null || bare !== null);
    const lines = known.map(({ words, atlas, bare, ratio, form }) => {
      const cell = (/** @type {number | null} */ value) => (value === null ? '–' : form(value));
      return `| ${words} | ${cell(atlas)} | ${cell(bare)} | ${ratio === null ? '–' : ratio.toFixed(2)} |`;
    });
    return [
      `## ${title.charAt(0).toUpperCase()}${title.slice(1)}`,
      ['| | atlas | bare | ratio |', '| --- | --: | --: | --: |', ...lines].join('\n'),
      ...(failed.length > 0 ? [failed.map((line) => `- ${line}`).join('\n')] : []),
    ].join('\n\n');
  });
  return `${[HEAD, `Machine: ${machine}.`, '![The ratios](ratios.svg)', ...parts].join('\n\n')}\n`;
}

const HEAD = `# The atlas against a bare map

Made by \`npm run bench\`: the built atlas and a bare MapLibre page with the same base map and points, in turns, in one
run on one machine; medians of the visits, all of which are in [runs.json](runs.json). The bare page has its points as one
GeoJSON source with all their properties and chooses a year with \`setFilter\`. A map is at rest when nothing more is
drawn. The next frame after a choice of a year may still be the picture before; the first frame with it is the first that
is drawn with other calls. The heap is that of the page’s own thread, without its workers. What bounds the figures that
are not what they should be is in [bounds.md](bounds.md). The slow line carries 1.6 Mbit/s with 150 ms to
each answer, and the page’s own thread runs a fourth as fast; there only the load is measured. Ratios below 1 are for the
atlas. What Lighthouse says of first visits is in [first-load.md](first-load.md).`;
