// @ts-check
// `npm run sbom`: what the atlas is made and built of, from the lockfile, as CycloneDX: sbom.cdx.json.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from './steps.mjs';

/**
 * @typedef {{ 'bom-ref': string, name: string, version: string, purl: string, hashes?: { alg: string, content: string }[] }} Component
 * @typedef {{ bomFormat: string, specVersion: string, serialNumber: string, metadata: Record<string, any>, components: Component[] }} Bom
 */

/**
 * The bill of materials by npm itself. Left out is what would make two of one lockfile differ: the time, the
 * version of npm, the name of the folder, and a number by chance, whose place a number of the content takes.
 * @returns {Bom}
 */
export function sbom() {
  const { stdout, stderr, status } = spawnSync(
    'npm',
    ['sbom', '--package-lock-only', '--sbom-format', 'cyclonedx'],
    { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 26, shell: process.platform === 'win32' },
  );
  if (status !== 0) throw new Error(`npm could not make the bill of materials: ${stderr}`);
  /** @type {Bom} */
  const bom = JSON.parse(stdout);
  const component = { ...bom.metadata.component, type: 'application', name: '4+1 Atlas' };
  const left = { timestamp: undefined, tools: undefined };
  const settled = { ...bom, metadata: { ...bom.metadata, component, ...left } };
  const content = createHash('sha256').update(JSON.stringify({ ...settled, serialNumber: '' }));
  return { ...settled, serialNumber: `urn:uuid:${uuidOf(content.digest('hex'))}` };
}

/**
 * A UUID of version 8, which is one's own to fill.
 * @param {string} hex
 */
function uuidOf(hex) {
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
  ];
  return [...parts, hex.slice(20, 32)].join('-');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const bom = sbom();
  writeFileSync(join(root, 'sbom.cdx.json'), `${JSON.stringify(bom, null, 2)}\n`);
  console.log(`sbom.cdx.json names ${bom.components.length} packages.`);
}
