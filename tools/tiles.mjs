// @ts-check
// Cuts a large file of a reader's into an archive of vector tiles: npm run tiles -- IN OUT.pmtiles
import { openAsBlob, statSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { createServer } from 'vite';
import { root } from './steps.mjs';

const [from, to] = process.argv.slice(2);
if (from === undefined || to === undefined || !to.endsWith('.pmtiles')) {
  console.error('Use: npm run tiles -- IN OUT.pmtiles');
  process.exit(2);
}
if (!statSync(from, { throwIfNoEntry: false })?.isFile()) {
  console.error(`There is no file ${from}.`);
  process.exit(1);
}

// It reads files by the functions of the app, which are TypeScript and fetch what they need as they go.
const server = await createServer({
  configFile: false,
  root,
  appType: 'custom',
  logLevel: 'error',
  server: { middlewareMode: true, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true },
  resolve: { alias: { $lib: join(root, 'src/lib') } },
  // Node would take its other form, which has no named exports.
  ssr: { noExternal: ['mgrs'] },
});
/** @type {typeof import('./tiles/write-archive')} */
const { writeArchive } = /** @type {never} */ (
  await server.ssrLoadModule(join(root, 'tools/tiles/write-archive.ts'))
);

const outcome = await writeArchive(await openAsBlob(from), to, (tiles) => {
  if (tiles % 1000 === 0) console.log(`${tiles} tiles`);
});
if (outcome.state === 'failed') {
  console.error(`${from} gives no tiles: ${outcome.reason}.`);
  process.exitCode = 1;
} else {
  const { summary, tiles, deepest } = outcome;
  const megabytes = (statSync(to).size / 1e6).toFixed(1);
  const columns = Object.entries(summary.columns).filter(([, column]) => column !== null);
  console.log(`${summary.count} features, ${summary.errorCount} errors.`);
  console.log(`Columns: ${columns.map(([role, column]) => `${role} = ${column}`).join(', ')}.`);
  console.log(`${to}: ${tiles} tiles, zooms 0 to ${deepest}, ${megabytes} MB.`);
}
await server.close();
