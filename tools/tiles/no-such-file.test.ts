import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../steps.mjs';

it.each([join(root, 'no-such-table.csv'), tmpdir()])(
  'npm run tiles says in a sentence that %s is no file',
  (from) => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['tools/tiles.mjs', from, join(tmpdir(), 'no-such.pmtiles')],
      { cwd: root, encoding: 'utf8' },
    );
    expect([stderr, stdout, status]).toEqual([`There is no file ${from}.\n`, '', 1]);
  },
);
