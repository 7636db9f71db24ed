import { escapeMarkup } from '$lib/base/escape-markup';
import type { Correction } from '$lib/dossier/contract/imprint';
import type { Dossier } from '$lib/dossier/model/dossier';
import type { Change, History, HistoryKind, ToldRelease } from '$lib/dossier/model/history';
import { headlineOf } from '$lib/dossier/model/headline';
import { fieldWords, valueWords } from '$lib/i18n/change-words';
import type { LocaleCode } from '$lib/i18n/locales';
import { m } from '$lib/i18n/paraglide/messages';
import { stanceWords } from '$lib/i18n/status-words';
import { routes } from '$lib/link/routes';
import { wholeAddress } from '$lib/link/site';

/** What a feed is about: all that changes, or some things of it. */
export interface FeedSubject {
  /** Its own route, and that of the page it belongs to. */
  route: string;
  page: string;
  title: string;
  /** Whether it tells what the release of a hash changed of a thing. */
  includes(kind: HistoryKind, id: string, hash: string): boolean;
}

/** What a feed is made from, in its language. */
export interface FeedSource {
  dossier: Dossier;
  history: History;
  corrections: readonly Correction[];
  makers: string;
  site: string;
}

/**
 * A feed of what was corrected (Atom, RFC 4287), newest first: an entry for each state of the data that changed any
 * of it, with the words before and after. Throws without a site: all its addresses are whole ones.
 */
export function atomFeed(subject: FeedSubject, source: FeedSource): string {
  const { dossier, history, makers, site } = source;
  const whole = (route: string) => {
    const address = wholeAddress(route, site);
    if (address === null) throw new Error(`A feed cannot name ${route} without SITE_URL.`);
    return address;
  };
  const id = whole(subject.route);
  const entries = history.releases
    .flatMap((release) => {
      const content = contentOf(release, subject, source, whole);
      return content === '' ? [] : [{ release, content }];
    })
    .reverse();
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${dossier.language}">`,
    `<id>${escapeMarkup(id)}</id>`,
    `<title>${escapeMarkup(subject.title)}</title>`,
    `<updated>${instant((entries[0]?.release ?? history.releases[0])?.date ?? dossier.version)}</updated>`,
    `<author><name>${escapeMarkup(makers)}</name></author>`,
    `<link rel="self" type="application/atom+xml" href="${escapeMarkup(id)}"/>`,
    `<link rel="alternate" type="text/html" href="${escapeMarkup(whole(subject.page))}"/>`,
    '<rights>CC BY-SA 4.0</rights>',
    ...entries.flatMap(({ release, content }) => [
      '<entry>',
      `<id>${escapeMarkup(`${id}#${release.hash}`)}</id>`,
      `<title>${escapeMarkup(`${subject.title}: ${release.date}`)}</title>`,
      `<updated>${instant(release.date)}</updated>`,
      `<link rel="alternate" type="text/html" href="${escapeMarkup(whole(subject.page))}"/>`,
      `<content type="html">${escapeMarkup(content)}</content>`,
      '</entry>',
    ]),
    '</feed>',
    '',
  ].join('\n');
}

/** The changes of a release as HTML; empty where none is of the subject. */
function contentOf(
  release: ToldRelease,
  subject: FeedSubject,
  { dossier, corrections }: FeedSource,
  whole: (route: string) => string,
): string {
  const language = dossier.language as LocaleCode;
  const things = (['facts', 'places', 'documents'] as const).flatMap((kind) =>
    Object.entries(release[kind])
      .filter(([id]) => subject.includes(kind, id, release.hash))
      .map(([id, changes]) => ({ kind, id, changes })),
  );
  const why = corrections.filter(
    ({ date, facts }) =>
      date === release.date &&
      facts.some((fact) => things.some(({ kind, id }) => kind === 'facts' && id === fact)),
  );
  return [
    ...why.map(({ text }) => `<p>${escapeMarkup(text)}</p>`),
    ...things.map(({ kind, id, changes }) => {
      const { name, route } = thingOf(dossier, kind, id);
      const heading =
        route === null ? escapeMarkup(name) : `<a href="${whole(route)}">${escapeMarkup(name)}</a>`;
      return `<h3>${heading}</h3><dl>${changes.map((change) => changeHtml(change, dossier, language)).join('')}</dl>`;
    }),
  ].join('');
}

/** What a thing is called, and where its page is; what is gone has none, and is called by its id. */
function thingOf(
  dossier: Dossier,
  kind: HistoryKind,
  id: string,
): { name: string; route: string | null } {
  const language = dossier.language as LocaleCode;
  const fact = kind === 'facts' && dossier.facts.find((each) => each.id === id);
  if (fact) return { name: headlineOf(fact), route: routes.fact(language, id) };
  const place = kind === 'places' && dossier.places.find((each) => each.id === id);
  if (place) return { name: place.name, route: routes.place(language, id) };
  const document = kind === 'documents' && dossier.documents.find((each) => each.id === id);
  if (document) return { name: document.name, route: routes.document(language, id) };
  return { name: id, route: null };
}

function changeHtml(
  { field, document, before, after }: Change,
  { documents }: Dossier,
  language: LocaleCode,
): string {
  const name =
    document === undefined
      ? fieldWords(field, language)
      : (documents.find(({ id }) => id === document)?.name ?? document);
  const side = (value: Change['before']) => escapeMarkup(sideText(field, value, language));
  return `<dt>${escapeMarkup(name)}</dt><dd><del>${side(before)}</del> <ins>${side(after)}</ins></dd>`;
}

function sideText(field: string, value: Change['before'], language: LocaleCode): string {
  if (value === null) return m.history_none({}, { locale: language });
  if (typeof value === 'string') return valueWords(field, value, language);
  const colon = m.colon({}, { locale: language });
  return value
    .map((said) => {
      const { paragraph, text } = said;
      return `¶${paragraph} ${stanceWords(said, language)}${text === '' ? '' : colon + text}`;
    })
    .join(' · ');
}

/** Midnight of a day: no release knows its hour. */
function instant(day: string): string {
  return `${day}T00:00:00Z`;
}
