// @ts-check
// Paraglide's messages carry every language to every reader. In the browser they are taken from the one that the
// page has loaded.
import { resolve } from 'node:path';

/** As an import names them, `$lib` already put in full. */
const MESSAGES = /[\\/]i18n[\\/]paraglide[\\/]messages$/;
const LOADED = resolve('src/lib/i18n/loaded-messages.ts');

/**
 * The plugin that gives the browser's build $lib/i18n/loaded-messages for Paraglide's messages.
 * @returns {import('vite').Plugin}
 */
export function oneLanguage() {
  return {
    name: 'one-language',
    enforce: 'pre',
    resolveId: (source, _importer, options) =>
      MESSAGES.test(source) && !options.ssr ? LOADED : undefined,
  };
}
