import { browser } from '$app/environment';
import { asset, resolve } from '$app/paths';
import type { LocaleCode } from '$lib/i18n/locales';
import { routes } from './routes';

/** The addresses of the atlas as links on a page, under whatever path the site stands. */
export const homePath = (language: LocaleCode) => resolve(routes.home(language));
export const placePath = (language: LocaleCode, id: string) => resolve(routes.place(language, id));
export const factPath = (language: LocaleCode, id: string) => resolve(routes.fact(language, id));
export const embedPath = (language: LocaleCode, id: string) => resolve(routes.embed(language, id));
export const embedFactPath = (language: LocaleCode, id: string) =>
  resolve(routes.embedFact(language, id));
export const embedStoryPath = (language: LocaleCode, step: string) =>
  resolve(routes.embedStory(language, step));
export const embedMapPath = (language: LocaleCode) => resolve(routes.embedMap(language));
export const embedComparePath = (language: LocaleCode) => resolve(routes.embedCompare(language));
export const storyPath = (language: LocaleCode, step: string) =>
  resolve(routes.story(language, step));
export const comparePath = (language: LocaleCode) => resolve(routes.compare(language));
export const sourcesPath = (language: LocaleCode) => resolve(routes.sources(language));
export const disagreementsPath = (language: LocaleCode) => resolve(routes.disagreements(language));
export const experimentPath = (language: LocaleCode) => resolve(routes.experiment(language));
export const changesPath = (language: LocaleCode) => resolve(routes.changes(language));
export const printPath = (language: LocaleCode) => resolve(routes.print(language));
export const printStoryPath = (language: LocaleCode) => resolve(routes.printStory(language));
export const aboutPath = (language: LocaleCode) => resolve(routes.about(language));
export const documentPath = (language: LocaleCode, id: string) =>
  resolve(routes.document(language, id));
export const dataPath = (language: LocaleCode) => resolve(routes.data(language));
export const dataFilePath = (name: string) => resolve(routes.dataFile(name));
export const factFilePath = (id: string) => resolve(routes.factFile(id));

/**
 * What comes after the language in a path of the site, "place/harbour/"; empty for the path of no page. The site itself may
 * stand under a path with a language in it.
 */
export function afterLanguage(pathname: string, language: LocaleCode): string {
  // While pages are made their links are relative, and the site stands at the root.
  const home = browser ? homePath(language) : routes.home(language);
  return pathname.startsWith(home) ? pathname.slice(home.length) : '';
}

/** The path that the site stands under, with its final slash. */
export const sitePath = () => resolve('/');
/** The texts of the licences of all that ships; tools/licences/texts.mjs writes them. */
export const licencesPath = () => asset('/third-party-licences.txt');
