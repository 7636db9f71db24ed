// @ts-check
// `npm run fuzz`: hostile links, files of each format, archives of tiles, entries held against the record and cells of exported
// tables, ten thousand of each, from a seed of its own each time. `npm test` has some hundred of one seed. `-- --cases 50000 --seed 7` asks for others.
import { parseArgs } from 'node:util';
import { run } from './steps.mjs';

const { cases, seed } = parseArgs({
  options: {
    cases: { type: 'string', default: '10000' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
  },
}).values;

console.log(`${cases} cases of each, seed ${seed}`);
const passed = run('vitest', ['run', 'tests/fuzz', 'export/csv.test'], {
  FUZZ_CASES: cases,
  FUZZ_SEED: seed,
});
process.exitCode = passed ? 0 : 1;
