// @ts-check
// Paraglide's messages carry every language to every reader. In the browser they are taken from the one that the
// page has loaded. Their plural forms come from rules that are made once for a language, everywhere.
import { dirname, resolve } from 'node:path';

/** Their whole path: `$lib` is put in full already, and what is relative is put in full below. */
const MESSAGES = /[\\/]i18n[\\/]paraglide[\\/]messages$/;
const LOADED = resolve('src/lib/i18n/loaded-messages.ts');
const REGISTRY = /[\\/]i18n[\\/]paraglide[\\/]registry\.js$/;
const NUMBERS = resolve('src/lib/i18n/numbers-in-messages.ts');

/**
 * The plugin that gives the browser's build $lib/i18n/loaded-messages for Paraglide's messages, and messages
 * $lib/i18n/numbers-in-messages for Paraglide's registry.
 * @returns {import('vite').Plugin}
 */
export function oneLanguage() {
  return {
    name: 'one-language',
    enforce: 'pre',
    resolveId(source, importer, options) {
      const isRelative = source.startsWith('.') && importer !== undefined;
      const path = isRelative ? resolve(dirname(importer), source) : source;
      if (REGISTRY.test(path)) return NUMBERS;
      return MESSAGES.test(path) && !options.ssr ? LOADED : undefined;
    },
  };
}
