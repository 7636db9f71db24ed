import { siteBaseScript } from './start/page-start';
import { locales } from '$lib/i18n/locales';
import { siteUrl } from '$lib/link/site';
import locate from './locate-site.js?raw';

/** How SvelteKit has a page find where the site stands: from the address that the page is served at. */
const FROM_ADDRESS = 'new URL(".", location)';

/** How SvelteKit asks for a page's scripts. */
const IMPORT = /\bimport\("(\.\/_app\/[^"]+)"\)/g;

/** First in the head: a browser looks for it in the first kilobyte only. */
const CHARSET = /<meta charset="[^"]*" \/>/;

/** The policy that SvelteKit has written. */
const POLICY = /<meta http-equiv="content-security-policy" content="[^"]*">/;

/**
 * Makes a page whose links are relative to the site's root work at whatever address it is served: the browser takes
 * them, and SvelteKit its paths, from `<base>`, which is SITE_URL's path until locate-site.js has looked. Throws where
 * SvelteKit writes pages in another way than this knows.
 */
export function servedAnywhere(html: string): string {
  const policy = POLICY.exec(html)?.[0];
  if (
    !html.includes(FROM_ADDRESS) ||
    !CHARSET.test(html) ||
    !policy ||
    !/import\("\.\//.test(html)
  ) {
    throw new Error(
      `The 404 page has no ${FROM_ADDRESS}, charset, policy or script, so it cannot be made to work at any address.`,
    );
  }
  const path = siteUrl === '' ? '/' : new URL(siteUrl).pathname;
  const directions = Object.fromEntries(locales.map(({ code, direction }) => [code, direction]));
  const languages = JSON.stringify(directions).replaceAll('"', '&quot;');
  const script = `<script>\n(() => {\n${siteBaseScript}${locate}})();\n</script>`;
  // The policy before all that it is about, <base> included.
  return (
    html
      .replace(POLICY, '')
      .replace(FROM_ADDRESS, 'new URL(".", document.baseURI)')
      // WebKit would take them from the page's address.
      .replace(IMPORT, 'import(new URL("$1", document.baseURI).href)')
      .replace(
        CHARSET,
        (meta) =>
          `${meta}\n    ${policy}\n    <base href="${path}" data-languages="${languages}" />\n    ${script}`,
      )
  );
}
