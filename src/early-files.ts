import { existsSync, readFileSync } from 'node:fs';
import type { LocaleCode } from '$lib/i18n/locales';

/** Server only. The list of the browser's files, which the build makes before its pages. */
const LIST = '.svelte-kit/output/client/.vite/manifest.json';

const files: Record<string, { file: string }> =
  !import.meta.env.DEV && existsSync(LIST)
    ? (JSON.parse(readFileSync(LIST, 'utf8')) as Record<string, { file: string }>)
    : {};

/** How SvelteKit names the first of a page's scripts: what stands before is the way to the site's root. */
const FIRST_SCRIPT = /<link href="([^"]*)_app\/immutable\/entry\/start/;

/** What a page says of the scripts it will need. */
const SCRIPT = /[^\S\n]*<link href="[^"]*" rel="modulepreload">\n?/g;

/**
 * A page that asks for its scripts behind its style sheets. SvelteKit names the scripts first, and where a line carries
 * few requests at a time nothing is painted until they are through.
 */
function scriptsLast(html: string): string {
  const scripts = html.match(SCRIPT) ?? [];
  return html.replace(SCRIPT, '').replace('</head>', () => `${scripts.join('')}</head>`);
}

/**
 * Has a page fetch at once what its scripts would ask for one after the other: the messages and the dossier of its
 * language, and, behind all else, the map.
 */
export function askedEarly(html: string, language: LocaleCode, hasMap: boolean): string {
  const root = FIRST_SCRIPT.exec(html)?.[1];
  if (root === undefined) return html;
  const script = (source: string, more = '') => {
    const file = files[source]?.file;
    return file ? `<link rel="modulepreload"${more} href="${root}${file}">` : '';
  };
  const links = [
    script(`src/lib/i18n/paraglide/messages/${language}.js`),
    `<link rel="preload" as="fetch" crossorigin="anonymous" href="${root}${language}/dossier.json">`,
    hasMap ? script('src/lib/map/create-atlas-map.ts', ' fetchpriority="low"') : '',
  ];
  return scriptsLast(html).replace('</head>', () => `${links.join('')}</head>`);
}
