// @ts-check
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { root } from '../steps.mjs';

/**
 * Builds the bare page that the atlas is measured against, with the atlas's facts as its points.
 * @param {string} folder
 */
export async function buildBarePage(folder) {
  await build({
    root: join(root, 'tools/bench/bare'),
    configFile: false,
    base: './',
    publicDir: false,
    logLevel: 'warn',
    resolve: { alias: { $lib: join(root, 'src/lib') } },
    build: { outDir: folder, emptyOutDir: true, assetsInlineLimit: 0, chunkSizeWarningLimit: 1500 },
  });
  for (const name of readdirSync(join(folder, 'assets'))) {
    const file = join(folder, 'assets', name);
    if (/\.(js|css)$/.test(name)) writeFileSync(`${file}.gz`, gzipSync(readFileSync(file)));
  }
  writeFileSync(join(folder, 'facts.geojson'), JSON.stringify(factPoints()));
}

/** The facts as the built site gives them out, with the year as a number. */
function factPoints() {
  const facts = JSON.parse(readFileSync(join(root, 'build/data/facts.geojson'), 'utf8'));
  for (const { properties } of facts.features) properties.year = Number(properties.year_cell);
  return facts;
}
