// @ts-check
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** Text of ours that SvelteKit does not know as such. */
const extensions = ['.geojson', '.csv', '.bib', '.ris', '.md'];

/**
 * The adapter, which afterwards also has .br and .gz beside data files, as it has beside pages.
 * @param {import('@sveltejs/kit').Adapter} adapter
 * @returns {import('@sveltejs/kit').Adapter}
 */
export function withCompressedData(adapter) {
  return {
    ...adapter,
    async adapt(builder) {
      await adapter.adapt(builder);
      for (const file of readdirSync('build', { recursive: true, encoding: 'utf8' })) {
        if (extensions.includes(extname(file))) compress(join('build', file));
      }
    },
  };
}

/** @param {string} path */
function compress(path) {
  const text = readFileSync(path);
  writeFileSync(`${path}.gz`, gzipSync(text, { level: 9 }));
  const params = { [constants.BROTLI_PARAM_SIZE_HINT]: text.length };
  writeFileSync(`${path}.br`, brotliCompressSync(text, { params }));
}
