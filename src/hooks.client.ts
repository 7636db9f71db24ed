import { defaultLocale, isLocaleCode } from '$lib/i18n/locales';
import { overwriteGetLocale } from '$lib/i18n/paraglide/runtime';
import { loadMessages } from '$lib/i18n/loaded-messages';
import { isOwnScript } from '$lib/link/own-script';

// Trusted Types refuse a worker an address in a string, and MapLibre takes its worker's as nothing else. The default
// policy is asked for every such string: of all of them those of the site's own build pass.
window.trustedTypes?.createPolicy('default', {
  createScriptURL: (address) =>
    import.meta.env.DEV || isOwnScript(address, location.origin) ? address : null,
});

// A change of language is a full page load (MapLibre draws Han glyphs by `<html lang>`), so the page's own is enough.
const { lang } = document.documentElement;
const locale = isLocaleCode(lang) ? lang : defaultLocale;
overwriteGetLocale(() => locale);

// Without this, a page does not start where one of its style sheets does not come, even that of the error page, and Firefox
// reports an error of every page that is left before they are all there.
addEventListener('vite:preloadError', (event) => {
  if (event.payload.message.startsWith('Unable to preload CSS')) event.preventDefault();
});

export const init = () => loadMessages(locale);
