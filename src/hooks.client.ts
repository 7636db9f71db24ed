import { defaultLocale, isLocaleCode } from '$lib/i18n/locales';
import { overwriteGetLocale } from '$lib/i18n/paraglide/runtime';

// A change of language is a full page load (MapLibre draws Han glyphs by `<html lang>`), so the page's own is enough.
const { lang } = document.documentElement;
const locale = isLocaleCode(lang) ? lang : defaultLocale;
overwriteGetLocale(() => locale);
