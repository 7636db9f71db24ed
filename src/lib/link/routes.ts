import type { LocaleCode } from '$lib/i18n/locales';

/**
 * The addresses of the atlas from the site's own root, each page's with its final slash: a link without it would
 * cost a redirect. An image is a page's social image. Where the site stands under a path of somebody's server, paths.ts adds that to them.
 */
export const routes = {
  home: (language: LocaleCode) => `/${language}/` as const,
  place: (language: LocaleCode, id: string) => `/${language}/place/${id}/` as const,
  fact: (language: LocaleCode, id: string) => `/${language}/fact/${id}/` as const,
  story: (language: LocaleCode, step: string) => `/${language}/story/${step}/` as const,
  compare: (language: LocaleCode) => `/${language}/compare/` as const,
  sources: (language: LocaleCode) => `/${language}/sources/` as const,
  document: (language: LocaleCode, id: string) => `/${language}/sources/${id}/` as const,
  disagreements: (language: LocaleCode) => `/${language}/disagreements/` as const,
  experiment: (language: LocaleCode) => `/${language}/experiment/` as const,
  print: (language: LocaleCode) => `/${language}/print/` as const,
  printStory: (language: LocaleCode) => `/${language}/print/story/` as const,
  embedCompare: (language: LocaleCode) => `/${language}/embed/compare/` as const,
  changes: (language: LocaleCode) => `/${language}/changes/` as const,
  about: (language: LocaleCode) => `/${language}/about/` as const,
  embed: (language: LocaleCode, id: string) => `/${language}/embed/place/${id}/` as const,
  embedFact: (language: LocaleCode, id: string) => `/${language}/embed/fact/${id}/` as const,
  embedStory: (language: LocaleCode, step: string) => `/${language}/embed/story/${step}/` as const,
  embedMap: (language: LocaleCode) => `/${language}/embed/map/` as const,
  /** What a page can be shown as on somebody else’s. */
  oembed: (page: string) => `${page}oembed.json`,
  homeImage: (language: LocaleCode) => `/${language}/card.png` as const,
  placeImage: (language: LocaleCode, id: string) => `/${language}/place/${id}/card.png` as const,
  factImage: (language: LocaleCode, id: string) => `/${language}/fact/${id}/card.png` as const,
  storyImage: (language: LocaleCode, step: string) =>
    `/${language}/story/${step}/card.png` as const,
  data: (language: LocaleCode) => `/${language}/data/` as const,
  dataFile: (name: string) => `/data/${name}` as const,
  /** What was corrected of a page’s subject, as an Atom feed. */
  feed: (page: string) => `${page}feed.xml`,
  factFile: (id: string) => `/data/fact/${id}.json` as const,
};
