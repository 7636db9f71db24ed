import { localeOf, type LocaleCode } from '$lib/i18n/locales';
import { wholeAddress } from '$lib/link/site';

/** The page does nothing but go on, by a file of the site. */
const POLICY = "default-src 'none'; script-src 'self'; base-uri 'none'; form-action 'none'";

/**
 * The HTML of a page that has moved: from a route to another, both of the site itself. Works at any root or path and
 * without JavaScript; with it, query and fragment come along. `title` says in words that it has moved.
 */
export function redirectPage(
  from: string,
  to: string,
  language: LocaleCode,
  title: string,
): string {
  const root = '../'.repeat(from.split('/').length - 2);
  const address = root + to.slice(1);
  const canonical = wholeAddress(to) ?? address;
  return `<!doctype html>
<html lang="${language}" dir="${localeOf(language).direction}">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="content-security-policy" content="${POLICY}" />
    <meta name="referrer" content="no-referrer" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${title}</title>
    <link rel="canonical" href="${canonical}" />
    <meta http-equiv="refresh" content="0;url=${address}" />
  </head>
  <body>
    <p><a href="${address}">${title}</a></p>
    <script src="${root}go-on.js"></script>
  </body>
</html>
`;
}
