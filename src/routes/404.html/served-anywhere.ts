import { siteUrl } from '$lib/link/site';
import locate from './locate.js?raw';

/** How SvelteKit has a page find where the site stands: from the address that the page is served at. */
const FROM_ADDRESS = 'new URL(".", location)';

/** First in the head: a browser looks for it in the first kilobyte only. */
const CHARSET = /<meta charset="[^"]*" \/>/;

/**
 * Makes a page whose links are relative to the site's root work at whatever address it is served: the browser takes
 * them, and SvelteKit its paths, from `<base>`, which is SITE_URL's path until locate.js has looked. Throws where
 * SvelteKit writes pages in another way than this knows.
 */
export function servedAnywhere(html: string): string {
  if (!html.includes(FROM_ADDRESS) || !CHARSET.test(html)) {
    throw new Error(
      `The 404 page has no ${FROM_ADDRESS} or no charset, so it cannot be made to work at any address.`,
    );
  }
  const path = siteUrl === '' ? '/' : new URL(siteUrl).pathname;
  return html
    .replace(
      CHARSET,
      (meta) => `${meta}\n    <base href="${path}" />\n    <script>\n${locate}</script>`,
    )
    .replace(FROM_ADDRESS, 'new URL(".", document.baseURI)');
}
