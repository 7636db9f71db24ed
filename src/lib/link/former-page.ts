import type { FormerIds } from '$lib/dossier/contract/former-ids';
import { isLocaleCode } from '$lib/i18n/locales';
import { routes } from './routes';

/**
 * The route that stands for the one of a former id now: "/en/place/old/" is "/en/place/new/". What nothing stands
 * for leads to the map or to the table of sources. Null for a route that needs no redirect.
 */
export function formerRoute(former: FormerIds, route: string): string | null {
  const match = /^\/([^/]+)\/(embed\/)?(place|fact)\/([^/]+)\/$/.exec(route);
  const [, language = '', embed, kind = '', id = ''] = match ?? [];
  if (!isLocaleCode(language)) return null;
  const isFact = kind === 'fact';
  const table = isFact ? former.facts : former.places;
  const to = Object.hasOwn(table, id) ? table[id] : undefined;
  if (to === undefined) return null;
  if (embed) {
    // No other page may stand in a frame.
    if (to === null) return routes.embedMap(language);
    return isFact ? routes.embedFact(language, to) : routes.embed(language, to);
  }
  if (to === null) return isFact ? routes.sources(language) : routes.home(language);
  return isFact ? routes.fact(language, to) : routes.place(language, to);
}

/** Fragments of the page of sources that are former ids, each with the one that stands for it now. */
export function formerFragments({ facts, references }: FormerIds): Record<string, string> {
  const moved = (table: Record<string, string | null>, prefix: string) =>
    Object.entries(table).flatMap(([id, to]) => (to === null ? [] : [[prefix + id, prefix + to]]));
  return Object.fromEntries([...moved(facts, 'fact-'), ...moved(references, '')]) as Record<
    string,
    string
  >;
}
