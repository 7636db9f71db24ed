import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { unknownSite } from '$lib/dossier/cite/citation-formats';
import { makeCitations } from '$lib/dossier/cite/citations';
import { isCountry } from '$lib/dossier/model/country';
import { searchEntries, type SearchEntry } from '$lib/dossier/search/entries';
import { defaultLocale, locales, type LocaleCode } from '$lib/i18n/locales';
import { m } from '$lib/i18n/paraglide/messages';
import { OWN_FILES } from '$lib/link/own-hashes';
import { routes } from '$lib/link/routes';
import { siteUrl, wholeAddress, withVersion } from '$lib/link/site';
import { staticViewport } from '$lib/static-map/static-viewport';
import { baseFromDisk } from './base-map-from-disk';
import { dossierFolder } from './dossier-folder';
import { dossierFromDisk, rawDossierFromDisk } from './dossier-from-disk';
import { historyFromDisk } from './history-from-disk';
import { hashOf } from './start/page-start';
import { staticMapMarkup } from './static-map-markup';

/** What the pages fetch of the atlas's own in one language. */
const ofLanguage = {
  'dossier.json': dossierFromDisk,
  /** How to cite the references, places, facts and documents. */
  'citations.json': (language: LocaleCode) => {
    const address = (route: string) => wholeAddress(route, siteUrl || unknownSite) ?? '';
    const dossier = dossierFromDisk(language);
    const { version, hash } = dossier;
    const versionWords = m.data_version_is({ version, hash }, { locale: language });
    const addresses = {
      place: (id: string) => withVersion(address(routes.place(language, id)), hash),
      fact: (id: string) => withVersion(address(routes.fact(language, id)), hash),
      document: (id: string) => address(routes.document(language, id)),
    };
    return makeCitations(rawDossierFromDisk(), dossier, addresses, versionWords);
  },
  /** What was published before, for readers who ask what was corrected. */
  'history.json': historyFromDisk,
  /** The base map of the first view, for a browser without WebGL that comes to the map from a page without one. */
  'ground.json': (language: LocaleCode) => {
    const dossier = dossierFromDisk(language);
    return { ground: staticMapMarkup(dossier, staticViewport(dossier.bounds, [])) };
  },
};

type OfLanguage = keyof typeof ofLanguage;

const made = new Map<string, string>();

/** Makes a text once a build: the file itself is written from it, and each page says what it hashes to. */
function once(path: string, make: () => unknown): string {
  const text = made.get(path) ?? JSON.stringify(make());
  made.set(path, text);
  return text;
}

/** Server only: one of the files of a language, as JSON. */
export function textOfLanguage(language: LocaleCode, name: OfLanguage): string {
  return once(`${language}/${name}`, () => ofLanguage[name](language));
}

/** Server only: what the dossier of a language hashes to. */
export function dossierHash(language: LocaleCode): string {
  return hashOf(textOfLanguage(language, 'dossier.json'));
}

/** Server only: all that can be found, in all languages at once. */
export function searchText(): string {
  return once('search.json', () => [
    ...searchEntries(locales.map(({ code }) => dossierFromDisk(code))),
    ...pageEntries(),
  ]);
}

/** The path of the states, from the site's root: it stands beside the files of the base map. */
export const statesFile = 'geo/base/states.geojson';

/**
 * Server only: of the countries of the base map those that the dossier is about, which is all that a map draws or asks for
 * by their shape. All of them would be a third of what a first map fetches.
 */
export function statesText(): string {
  return once(statesFile, () => {
    const { members, plusOne, places } = dossierFromDisk(defaultLocale);
    const ofBars = places.flatMap((place) =>
      isCountry(place) && place.country !== null ? [place.country] : [],
    );
    const codes = new Set<unknown>([...members, ...plusOne, ...ofBars]);
    const { features } = baseFromDisk().countries;
    return {
      type: 'FeatureCollection',
      features: features.filter(({ properties }) => codes.has(properties?.code)),
    };
  });
}

/** The pages that are about no one thing of the dossier, by the segment of their address. */
const pages = {
  disagreements: m.disagreements_title,
  experiment: m.experiment_title,
  changes: m.changes_title,
  compare: m.compare_title,
  sources: m.nav_sources,
  data: m.data_title,
  about: m.about_title,
};

function pageEntries(): SearchEntry[] {
  return Object.entries(pages).map(([id, name]) => ({
    kind: 'page',
    id,
    names: locales.map(({ code }) => ({ text: name({}, { locale: code }), language: code })),
    others: [],
  }));
}

const headers = { 'content-type': 'application/json' };

/** The answer of an endpoint. */
export function asJson(text: string): Response {
  return new Response(text, { headers });
}

let ofBase: string[] | null = null;

/** The files of the base map, each with its hash. */
function baseHashes(): string[] {
  const folder = join(dossierFolder(), 'base');
  return (ofBase ??= readdirSync(folder)
    .filter((file) => /\.(?:geojson|webp)$/.test(file))
    .sort()
    .map((file) => `geo/base/${file} ${hashOf(readFileSync(join(folder, file)))}`));
}

/** A page that says what each of the files hashes to that it may fetch, and is sent nothing else for its dossier. */
export function withHashes(html: string, languages: readonly LocaleCode[]): string {
  const names = Object.keys(ofLanguage) as OfLanguage[];
  const own = languages.flatMap((language) =>
    names.map((name) => `${language}/${name} ${hashOf(textOfLanguage(language, name))}`),
  );
  const all = [
    ...own,
    `search.json ${hashOf(searchText())}`,
    `${statesFile} ${hashOf(statesText())}`,
    ...baseHashes(),
  ].join(' ');
  return html.replace('</head>', () => `<meta name="${OWN_FILES}" content="${all}" /></head>`);
}
