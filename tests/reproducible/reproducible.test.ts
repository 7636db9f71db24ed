import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../../tools/steps.mjs';
import { copyOfTree } from '../tree-copy';

/** Every file of a folder with what its content hashes to. */
function contents(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return Object.fromEntries(
    files.map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      return [
        path.slice(folder.length),
        createHash('sha256').update(readFileSync(path)).digest('hex'),
      ];
    }),
  );
}

it('a second build of the same content, in another folder, is the same to the byte', () => {
  const copy = copyOfTree();
  try {
    const robots = readFileSync(join(root, 'build', 'robots.txt'), 'utf8');
    const siteUrl = /^Sitemap: (.*)sitemap\.xml$/m.exec(robots)?.[1] ?? '';
    const { status, stderr } = spawnSync('vite', ['build', '--logLevel', 'error'], {
      cwd: copy,
      env: { ...process.env, NODE_ENV: 'production', VITEST: undefined, SITE_URL: siteUrl },
      encoding: 'utf8',
    });
    expect(status, stderr).toBe(0);
    const [first, second] = [contents(join(root, 'build')), contents(join(copy, 'build'))];
    const differing = [...new Set([...Object.keys(first), ...Object.keys(second)])].filter(
      (path) => first[path] !== second[path],
    );
    expect(differing).toEqual([]);
    expect(Object.keys(first).length).toBeGreaterThan(1000);
  } finally {
    rmSync(copy, { recursive: true });
  }
}, 600_000);
