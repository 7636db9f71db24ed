import { AsyncLocalStorage } from 'node:async_hooks';
import type { Handle } from '@sveltejs/kit';
import { defaultLocale, isLocaleCode, localeOf, type LocaleCode } from '$lib/i18n/locales';
import { overwriteGetLocale } from '$lib/i18n/paraglide/runtime';

// Pages of several languages are rendered in one process: each request carries its own.
const current = new AsyncLocalStorage<LocaleCode>();
overwriteGetLocale(() => current.getStore() ?? defaultLocale);

export const handle: Handle = ({ event, resolve }) => {
  const wanted = event.params.lang ?? '';
  const { code, direction } = localeOf(isLocaleCode(wanted) ? wanted : defaultLocale);
  return current.run(code, () =>
    resolve(event, {
      transformPageChunk: ({ html }) => html.replace('%lang%', code).replace('%dir%', direction),
    }),
  );
};
