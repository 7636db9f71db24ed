import type { Dossier } from '$lib/dossier/model/dossier';
import type { LocaleCode } from '$lib/i18n/locales';
import { routes } from './routes';

/** A page that there is in every language: its route in one of them. */
export type Page = (language: LocaleCode) => string;

/** Every page of the atlas that stands by itself; embeds, which repeat a page, and redirects are none. */
export function pagesOf({ documents, places, facts, story }: Dossier): Page[] {
  return [
    routes.home,
    routes.compare,
    routes.sources,
    routes.disagreements,
    routes.experiment,
    routes.about,
    routes.changes,
    routes.data,
    routes.print,
    ...(story.length > 0 ? [routes.printStory] : []),
    ...each(documents, routes.document),
    ...each(places, routes.place),
    ...each(facts, routes.fact),
    ...each(story, routes.story),
  ];
}

function each(
  entries: readonly { id: string }[],
  route: (language: LocaleCode, id: string) => string,
): Page[] {
  return entries.map(
    ({ id }) =>
      (language) =>
        route(language, id),
  );
}
