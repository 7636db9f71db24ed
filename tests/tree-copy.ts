import { cpSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../tools/steps.mjs';

/** What a build makes or is made with, and no part of a commit. */
const LEFT_OUT = /^(?:node_modules|\.git|\.svelte-kit|\.cache|build|test-results|.*\.log)$/;

/** A copy of the repository in a folder of its own, for a build beside the one that is tested; the caller removes it. */
export function copyOfTree(): string {
  const copy = mkdtempSync(join(tmpdir(), 'atlas-tree-'));
  for (const name of readdirSync(root).filter((entry) => !LEFT_OUT.test(entry))) {
    cpSync(join(root, name), join(copy, name), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  // The pictures are drawn once: they are kept by what they are drawn from.
  const pictures = join('.cache', 'pictures');
  mkdirSync(join(root, pictures), { recursive: true });
  mkdirSync(join(copy, '.cache'));
  symlinkSync(join(root, pictures), join(copy, pictures));
  return copy;
}
