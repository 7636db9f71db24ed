import { resolve } from '$app/paths';
import type { LocaleCode } from '$lib/i18n/locales';

/** The addresses of the atlas, each with its final slash: a link without it would cost a redirect. */
export const homePath = (language: LocaleCode) => resolve(`/${language}/`);
export const placePath = (language: LocaleCode, id: string) => resolve(`/${language}/place/${id}/`);
export const sourcesPath = (language: LocaleCode) => resolve(`/${language}/sources/`);
export const aboutPath = (language: LocaleCode) => resolve(`/${language}/about/`);
export const documentPath = (language: LocaleCode, id: string) =>
  resolve(`/${language}/sources/${id}/`);
