import { createHash } from 'node:crypto';
import { locales } from '$lib/i18n/locales';
import { siteUrl } from '$lib/link/site';
import locate from './locate.js?raw';

/** How SvelteKit has a page find where the site stands: from the address that the page is served at. */
const FROM_ADDRESS = 'new URL(".", location)';

/** First in the head: a browser looks for it in the first kilobyte only. */
const CHARSET = /<meta charset="[^"]*" \/>/;

/** The policy that SvelteKit has written, with the hashes of the scripts as it wrote them. */
const POLICY = /<meta http-equiv="content-security-policy" content="([^"]*)">/;
const HASHES = /(script-src 'self')(?: 'sha256-[^']*')*/;
/** The scripts that stand in the page itself: those of a file have an address, data blocks a type. */
const INLINE = /<script>([^]*?)<\/script>/g;

/**
 * Makes a page whose links are relative to the site's root work at whatever address it is served: the browser takes
 * them, and SvelteKit its paths, from `<base>`, which is SITE_URL's path until locate.js has looked. Throws where
 * SvelteKit writes pages in another way than this knows.
 */
export function servedAnywhere(html: string): string {
  const policy = POLICY.exec(html)?.[1];
  if (!html.includes(FROM_ADDRESS) || !CHARSET.test(html) || !policy || !HASHES.test(policy)) {
    throw new Error(
      `The 404 page has no ${FROM_ADDRESS}, charset or policy, so it cannot be made to work at any address.`,
    );
  }
  const path = siteUrl === '' ? '/' : new URL(siteUrl).pathname;
  const directions = Object.fromEntries(locales.map(({ code, direction }) => [code, direction]));
  const languages = JSON.stringify(directions).replaceAll('"', '&quot;');
  const page = html
    .replace(
      CHARSET,
      (meta) =>
        `${meta}\n    <base href="${path}" data-languages="${languages}" />\n    <script>\n${locate}</script>`,
    )
    .replace(FROM_ADDRESS, 'new URL(".", document.baseURI)');
  const hashes = [...page.matchAll(INLINE)].map(([, script = '']) => ` '${hashOf(script)}'`);
  const own = policy.replace(HASHES, (_, start: string) => start + hashes.join(''));
  // Before all that it is about, <base> included.
  return page
    .replace(POLICY, '')
    .replace(
      CHARSET,
      (meta) => `${meta}\n    <meta http-equiv="content-security-policy" content="${own}" />`,
    );
}

function hashOf(script: string): string {
  return `sha256-${createHash('sha256').update(script).digest('base64')}`;
}
