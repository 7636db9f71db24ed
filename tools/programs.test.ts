import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { firstOnPath } from './programs.mjs';
import { root } from './steps.mjs';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-programs-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

it('finds the first of some programs, on the path or beside it', () => {
  writeFileSync(join(folder, 'atlas-reader'), '');
  expect(firstOnPath(['no-such-program', 'atlas-reader'], [folder])).toBe(
    join(folder, 'atlas-reader'),
  );
  expect(firstOnPath(['no-such-program'], [folder])).toBeUndefined();
});

describe.skipIf(process.getuid?.() !== 0)('installing by apt', () => {
  /** What two installations in a row tell, and what apt was asked for, with an apt that ends as it is told. */
  function installing(status: number) {
    const said = join(folder, 'said');
    const apt = join(folder, 'apt-get');
    writeFileSync(apt, `#!/bin/sh\necho "$*" >> ${said}\nexit ${status}\n`);
    chmodSync(apt, 0o755);
    const script = `import { installByApt, whyNoApt } from '${join(root, 'tools', 'programs.mjs')}';
      const done = [installByApt('one', ['a']), installByApt('two', ['b', 'c'])];
      console.log(JSON.stringify({ done, why: whyNoApt() }));`;
    const env = { ...process.env, PATH: [folder, process.env.PATH].join(delimiter) };
    const out = execFileSync(process.execPath, ['--input-type=module', '--eval', script], { env });
    return {
      ...(JSON.parse(out.toString().trim().split('\n').at(-1) ?? '') as object),
      asked: readFileSync(said, 'utf8')
        .trim()
        .split('\n')
        .map((line) => line.replace(/^.*? (?=update|install)/, '')),
    };
  }

  it('asks for the lists once', () => {
    const install = 'install -y --no-install-recommends';
    expect(installing(0)).toEqual({
      done: [true, true],
      asked: ['update', `${install} a`, `${install} b c`],
    });
  });
  it('is not tried again where the servers do not answer', () => {
    expect(installing(100)).toEqual({
      done: [false, false],
      why: 'no answer from the servers of its packages',
      asked: ['update'],
    });
  });
});
