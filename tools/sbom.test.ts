import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { sbom } from './sbom.mjs';

interface Locked {
  packages: Record<string, { version?: string; integrity?: string; optional?: boolean }>;
}

const { packages } = JSON.parse(
  readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8'),
) as Locked;
// npm notes no hash of some optional packages that are for other systems than the one it wrote the lockfile on.
const fixed = ({ integrity, optional }: Locked['packages'][string]) => integrity || optional;
const locked = Object.entries(packages).filter(([path]) => path !== '');

it('the bill of materials names every package of the lockfile, and is the same each time', () => {
  const bom = sbom();
  expect(bom).toMatchObject({ bomFormat: 'CycloneDX', specVersion: '1.5' });
  const named = new Set(bom.components.map(({ name, version }) => `${name}@${version}`));
  const wanted = locked.map(([path, { version }]) => {
    return `${path.slice(path.lastIndexOf('node_modules/') + 13)}@${version ?? ''}`;
  });
  expect(wanted.filter((name) => !named.has(name))).toEqual([]);
  expect(JSON.stringify(sbom())).toBe(JSON.stringify(bom));
}, 60_000);

it('every package is fixed to its content', () => {
  expect(locked.filter(([, entry]) => !fixed(entry)).map(([path]) => path)).toEqual([]);
});
