import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { sbom } from './sbom.mjs';

interface Locked {
  version?: string;
  integrity?: string;
  resolved?: string;
  dev?: boolean;
  optional?: boolean;
  os?: string[];
  hasInstallScript?: boolean;
}

const { packages } = JSON.parse(
  readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8'),
) as { packages: Record<string, Locked> };
const locked = Object.entries(packages).filter(([path]) => path !== '');
const pathsOf = (holds: (entry: Locked) => unknown) =>
  locked.filter(([, entry]) => holds(entry)).map(([path]) => path);

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

it('every package is fixed to its content, but for tools on other systems that the registry has not', () => {
  const isElsewhere = ({ dev, optional, os }: Locked) => dev && optional && os;
  const isFixed = ({ integrity }: Locked) => integrity?.startsWith('sha512-');
  expect(pathsOf((entry) => !isFixed(entry) && !isElsewhere(entry))).toEqual([]);
  expect(pathsOf((entry) => !isFixed(entry)).length).toBeLessThanOrEqual(21);
});

it('every package comes from the registry, and none runs a script when it is installed', () => {
  expect(pathsOf(({ resolved, hasInstallScript }) => resolved || hasInstallScript)).toEqual([]);
  expect(readFileSync(new URL('../.npmrc', import.meta.url), 'utf8')).toMatch(
    /^ignore-scripts=true$/m,
  );
});
