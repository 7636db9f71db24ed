import { createHash } from 'node:crypto';
import { localeOf, type LocaleCode } from '$lib/i18n/locales';
import { m } from '$lib/i18n/paraglide/messages';
import { routes } from '$lib/link/routes';
import { siteUrl } from '$lib/link/site';
import siteBase from '$lib/link/site-base.js?raw';
import { LIVE_MAP_MEDIA } from '$lib/base/live-map-media';
import pictureEnough from '$lib/base/picture-enough.js?raw';
import notStarted from './not-started.js?raw';
import waitsForReader from './waits-for-reader.js?raw';

/** How SvelteKit starts a page, and finds where the site stands: from the address that the page is served at. */
const START =
  /<script>\s*\{([^]*?)\bbase: (new URL\("[^"]*", (?:location|document\.baseURI)\))\.pathname\.slice\(0, -1\)([^]*?)\}\s*<\/script>/;
const STARTS = /\bkit\.start\(/;
/** The same without what stands before it: the code that it fetches, and what it does with that. */
const FETCHES = /(Promise\.all\(\[[^]*?\{\s*)(kit\.start\([^]*)/;

/** The policy that SvelteKit has written, with the hashes of the scripts as it wrote them. */
const POLICY =
  /(<meta http-equiv="content-security-policy" content="[^"]*script-src 'self')(?: 'sha256-[^']*')*/;
/** The scripts that stand in the page itself: those of a file have an address, data blocks a type. */
const INLINE = /<script>([^]*?)<\/script>/g;

/** The same functions without what a script in a page may not have, or need not. */
export const siteBaseScript = functions(siteBase);

function functions(module: string): string {
  return bare(module).replace(/^export /gm, '');
}

function bare(script: string): string {
  return script.replace(/^\s*(?:\/\/|\/?\*).*\n/gm, '');
}

/**
 * A page that starts only where its base is a path of its own host, and says so elsewhere, in each of the languages.
 * With `waits` it starts when its reader does something, on devices where its HTML serves until then; its root has
 * `data-waits` until it does.
 * Throws where SvelteKit writes pages in another way than this knows.
 */
export function startsOnOwnHost(
  html: string,
  languages: readonly LocaleCode[],
  { waits }: { waits: boolean },
): string {
  if (!STARTS.test(html)) return html;
  if (!START.test(html) || !FETCHES.test(html))
    throw new Error('A page starts in a way that src/lib/build/start/page-start.ts does not know.');
  const page = waits ? html.replace('<html ', '<html data-waits ') : html;
  return page.replace(
    START,
    (_, before: string, root: string, after: string) => `<script>
(() => {
${siteBaseScript}
const base = siteBase(location, ${root});
if (base === null) {
const words = ${JSON.stringify(languages.map(wordsIn)).replaceAll('<', '\\u003C')};
${bare(notStarted)}} else {${before}base${waits ? waiting(after) : after}}
})();
</script>`,
  );
}

/** A script that starts a page, which waits for its reader where that serves. */
function waiting(script: string): string {
  const media = JSON.stringify(LIVE_MAP_MEDIA);
  const startsLater = script.replace(FETCHES, 'const start = () => $1return $2');
  return `${startsLater}\nconst media = ${media};\n${functions(pictureEnough)}\n${bare(waitsForReader)}`;
}

function wordsIn(locale: LocaleCode): string[] {
  const path = siteUrl === '' ? '' : new URL(siteUrl).pathname.slice(0, -1);
  const { direction } = localeOf(locale);
  const href = path + routes.home(locale);
  return [locale, direction, m.not_started({}, { locale }), m.to_the_map({}, { locale }), href];
}

/** The page with the hashes of its scripts as they are now in its policy. Throws where it has no policy. */
export function allowsItsScripts(html: string): string {
  if (!POLICY.test(html)) throw new Error('A page has no policy with the hashes of its scripts.');
  const hashes = [...html.matchAll(INLINE)].map(([, script = '']) => ` '${hashOf(script)}'`);
  return html.replace(POLICY, (_, start: string) => start + hashes.join(''));
}

/** The SHA-256 of a text, as policies and `integrity` take it. */
export function hashOf(text: string | Uint8Array): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
