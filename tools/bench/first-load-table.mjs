// @ts-check
import { median } from './median.mjs';

/** @typedef {import('./first-load.mjs').Load} Load */

/** @type {(value: number) => string} */
const seconds = (value) => `${(value / 1000).toFixed(1)} s`;
/** @type {(value: number) => string} */
const score = (value) => value.toFixed(2);

/** @type {{ words: string, of: Exclude<keyof Load, 'page' | 'screen'>, form: (value: number) => string }[]} */
const columns = [
  { words: 'performance', of: 'performance', form: score },
  { words: 'accessibility', of: 'accessibility', form: score },
  { words: 'best practices', of: 'bestPractices', form: score },
  { words: 'SEO', of: 'seo', form: score },
  { words: 'first paint', of: 'firstPaint', form: seconds },
  { words: 'largest paint', of: 'largestPaint', form: seconds },
  { words: 'speed index', of: 'speedIndex', form: seconds },
  { words: 'blocked', of: 'blocked', form: (value) => `${Math.round(value)} ms` },
  { words: 'shift', of: 'shift', form: (value) => value.toFixed(3) },
  { words: 'elements', of: 'elements', form: String },
  { words: 'load', of: 'load', form: (value) => value.toFixed(1) },
];

/**
 * The page of the results, in Markdown: a line for each page and screen, with the medians of its visits.
 * @param {readonly Load[]} loads
 * @param {string} machine
 */
export function firstLoadTable(loads, machine) {
  const keys = [...new Set(loads.map(({ page, screen }) => `${page}, ${screen}`))];
  const lines = keys.map((key) => {
    const own = loads.filter(({ page, screen }) => `${page}, ${screen}` === key);
    const cells = columns.map(({ of, form }) => {
      const middle = median(own.map((load) => load[of]).filter((value) => !Number.isNaN(value)));
      return middle === null ? '–' : form(middle);
    });
    return `| ${[key, own.length, ...cells].join(' | ')} |`;
  });
  const heads = ['page, screen', 'visits', ...columns.map(({ words }) => words)];
  return `${[
    HEAD,
    `Machine: ${machine}.`,
    [`| ${heads.join(' | ')} |`, `| --- |${' --: |'.repeat(heads.length - 1)}`, ...lines].join(
      '\n',
    ),
  ].join('\n\n')}\n`;
}

const HEAD = `# A first visit

Made by \`npm run bench\`: what Lighthouse says of the built atlas, each visit with a browser that has kept nothing, medians
of the visits; all of them are in [first-load.json](first-load.json). \`phone\` is Lighthouse’s own phone on a slow line, with
a fourth of the machine’s speed; \`wide\` its desktop. Blocked is how long the page’s own thread answers nothing, beyond 50 ms a task.
Load is how many processes wanted a core when a visit began: beyond the number of cores the times are those of the
others too, and say little.`;
