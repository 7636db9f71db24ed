import { AsyncLocalStorage } from 'node:async_hooks';
import { building } from '$app/environment';
import type { Handle } from '@sveltejs/kit';
import { formerIdsFromDisk } from '$lib/build/former-ids-from-disk';
import { defaultLocale, isLocaleCode, localeOf, locales, type LocaleCode } from '$lib/i18n/locales';
import { m } from '$lib/i18n/paraglide/messages';
import { overwriteGetLocale } from '$lib/i18n/paraglide/runtime';
import { formerRoute } from '$lib/link/former-page';
import { redirectPage } from '$lib/build/redirect-page';
import { askedEarly } from '$lib/build/early-files';
import { dossierHash, withHashes } from '$lib/build/own-texts';
import { allowsItsScripts, startsOnOwnHost } from '$lib/build/start/page-start';
import { servedAnywhere } from '$lib/build/not-found-page';

// Pages of several languages are rendered in one process: each request carries its own.
const current = new AsyncLocalStorage<LocaleCode>();
overwriteGetLocale(() => current.getStore() ?? defaultLocale);

export const handle: Handle = ({ event, resolve }) => {
  // Its server makes each page when it is asked for (tools/render-on-request.mjs).
  if (building && import.meta.env.VITE_PREVIEW_BUILD) return new Response(null, { status: 404 });
  const wanted = event.params.lang ?? '';
  const { code, direction } = localeOf(isLocaleCode(wanted) ? wanted : defaultLocale);
  const to = formerRoute(formerIdsFromDisk(), event.url.pathname);
  if (to !== null) {
    const title = m.page_moved({}, { locale: code });
    return new Response(redirectPage(event.url.pathname, to, code, title), {
      headers: { 'content-type': 'text/html' },
    });
  }
  const isNotFoundPage = event.route.id === '/404.html';
  return current.run(code, () =>
    resolve(event, {
      transformPageChunk: ({ html }) => {
        const page = html.replace('%lang%', code).replace('%dir%', direction);
        // Its script chooses the language of an address that has none.
        const isWhole = event.params.lang !== undefined && !isNotFoundPage;
        const waits = isWhole && !event.route.id?.includes('/embed/');
        const ready = isNotFoundPage
          ? servedAnywhere(page)
          : event.params.lang
            ? askedEarly(page, code, dossierHash(code), { waits })
            : page;
        // What is being worked on stands at an address that we know.
        if (import.meta.env.DEV) return ready;
        const languages = event.params.lang ? [code] : locales.map((locale) => locale.code);
        const fetches = isNotFoundPage || event.params.lang;
        const known = fetches ? withHashes(ready, languages) : ready;
        return allowsItsScripts(startsOnOwnHost(known, languages, { waits }));
      },
    }),
  );
};
