import { existsSync, readFileSync } from 'node:fs';
import { LIVE_MAP_MEDIA } from '$lib/base/live-map-media';
import type { LocaleCode } from '$lib/i18n/locales';

/** Server only. The list of the browser's files, which the build makes before its pages. */
const LIST = '.svelte-kit/output/client/.vite/manifest.json';

type Listed = Record<string, { file: string; css?: string[] }>;

const files: Listed =
  !import.meta.env.DEV && existsSync(LIST)
    ? (JSON.parse(readFileSync(LIST, 'utf8')) as Listed)
    : {};
const stylesOf = new Map(Object.values(files).map(({ file, css = [] }) => [file, css]));
const stylesOfScripts = new Set([...stylesOf.values()].flat());

/** How SvelteKit names the first of a page's scripts: what stands before is the way to the site's root. */
const FIRST_SCRIPT = /<link href="([^"]*)_app\/immutable\/entry\/start/;

/** What a page says of the scripts and the style sheets it will need. */
const SCRIPT = /[^\S\n]*<link href="([^"]*)" rel="modulepreload"[^>]*>\n?/g;
const STYLE = /[^\S\n]*<link href="([^"]*)" rel="stylesheet">\n?/g;
const FIRST_STYLE = /<link href="[^"]*" rel="stylesheet">|<\/head>/;

/**
 * A page that asks for its scripts, and for what else it is to ask for early, behind its style sheets. SvelteKit names
 * the scripts first, and where a line carries few requests at a time nothing is painted until they are through; it
 * leaves out sheets of what pages share, and has a page wait for those of every dialog that it can open, which come
 * with the dialogs' scripts.
 */
function stylesFirst(html: string, root: string, early: string, waits: boolean): string {
  const scripts = (html.match(SCRIPT) ?? []).join('');
  const needed = new Set(
    [...scripts.matchAll(SCRIPT)].flatMap(
      ([, href = '']) => stylesOf.get(href.slice(root.length)) ?? [],
    ),
  );
  const links = [...needed]
    .filter((file) => !html.includes(file))
    .map((file) => `<link href="${root}${file}" rel="stylesheet">`);
  return html
    .replace(SCRIPT, '')
    .replace(STYLE, (link, href: string) => {
      const file = href.slice(root.length);
      return needed.has(file) || !stylesOfScripts.has(file) ? link : '';
    })
    .replace(FIRST_STYLE, (first) => links.join('') + first)
    .replace('</head>', () => `${waits ? whereStarted(scripts + early) : scripts + early}</head>`);
}

/** The same, where they come with the page only if it starts at once: else start/waits-for-reader.js asks for them. */
function whereStarted(links: string): string {
  return links.replaceAll('<link ', `<link media="${LIVE_MAP_MEDIA}" `);
}

/**
 * Has a page fetch at once what its scripts would ask for one after the other: the messages and the dossier of its
 * language. `hash` is that of the dossier; with `waits` a page that waits for its reader shows what it has before.
 */
export function askedEarly(
  html: string,
  language: LocaleCode,
  hash: string,
  { waits }: { waits: boolean },
): string {
  const root = FIRST_SCRIPT.exec(html)?.[1];
  if (root === undefined) return html;
  const messages = files[`src/lib/i18n/paraglide/messages/${language}.js`]?.file;
  const early = [
    messages ? `<link href="${root}${messages}" rel="modulepreload">` : '',
    // With its hash, as it is fetched: else it would be fetched twice.
    `<link rel="preload" as="fetch" crossorigin="anonymous" integrity="${hash}" href="${root}${language}/dossier.json">`,
  ];
  return stylesFirst(html, root, early.join(''), waits);
}
