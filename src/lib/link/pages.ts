import type { Dossier } from '$lib/dossier/dossier';
import type { LocaleCode } from '$lib/i18n/locales';
import { routes } from './routes';

/** A page that there is in every language: its route in one of them. */
export type Page = (language: LocaleCode) => string;

/** Every page of the atlas that stands by itself; embeds, which repeat a page, and redirects are none. */
export function pagesOf({ places, facts, documents }: Dossier): Page[] {
  return [
    routes.home,
    routes.sources,
    routes.about,
    routes.data,
    ...documents.map(
      ({ id }) =>
        (language: LocaleCode) =>
          routes.document(language, id),
    ),
    ...places.map(
      ({ id }) =>
        (language: LocaleCode) =>
          routes.place(language, id),
    ),
    ...facts.map(
      ({ id }) =>
        (language: LocaleCode) =>
          routes.fact(language, id),
    ),
  ];
}
