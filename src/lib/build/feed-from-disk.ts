import { memoize } from '$lib/base/memoize';
import type { HistoryKind } from '$lib/dossier/model/history';
import type { LocaleCode } from '$lib/i18n/locales';
import { m } from '$lib/i18n/paraglide/messages';
import { routes } from '$lib/link/routes';
import { siteUrl } from '$lib/link/site';
import { concernedFacts } from './concerned-facts';
import { dossierFromDisk } from './dossier-from-disk';
import { atomFeed, type FeedSubject } from './feed';
import { formerIdsFromDisk } from './former-ids-from-disk';
import { historyFromDisk } from './history-from-disk';
import { correctionsFromDisk, makersFromDisk, releasesFromDisk } from './imprint-from-disk';

/** Read once for the feeds of all places and documents. */
const releases = memoize(releasesFromDisk);

/** Node only: the feed of all corrections. */
export function feedOfAll(language: LocaleCode): Response {
  return feed(language, siteUrl, {
    route: routes.feed(routes.changes(language)),
    page: routes.changes(language),
    title: titleOf(language, null),
    includes: () => true,
  });
}

/** Node only: the feed of a place, its facts and those that it had; null for a place that is none. */
export function feedOfPlace(language: LocaleCode, id: string, site = siteUrl): Response | null {
  const { places, facts } = dossierFromDisk(language);
  const place = places.find((each) => each.id === id);
  if (!place) return null;
  const here = facts.filter((fact) => fact.places.includes(id)).map((fact) => fact.id);
  const isHere = (value: unknown) => Array.isArray(value) && value.includes(id);
  const concerned = concernedFacts(releases(), here, 'places', isHere, formerIdsFromDisk().facts);
  return feed(language, site, {
    route: routes.feed(routes.place(language, id)),
    page: routes.place(language, id),
    title: titleOf(language, place.name),
    includes: itselfOr('places', id, concerned),
  });
}

/** Node only: the feed of a document and the facts that it speaks of or spoke of; null for a document that is none. */
export function feedOfDocument(language: LocaleCode, id: string, site = siteUrl): Response | null {
  const { documents, facts } = dossierFromDisk(language);
  const document = documents.find((each) => each.id === id);
  if (!document) return null;
  const spoken = facts.filter((fact) => fact.attributions.some((said) => said.document === id));
  const concerned = concernedFacts(
    releases(),
    spoken.map((fact) => fact.id),
    `says ${id}`,
    (value) => value !== null,
    formerIdsFromDisk().facts,
  );
  return feed(language, site, {
    route: routes.feed(routes.document(language, id)),
    page: routes.document(language, id),
    title: titleOf(language, document.name),
    includes: itselfOr('documents', id, concerned),
  });
}

/** A feed tells of its subject itself, and of the facts that concern it in a release. */
function itselfOr(
  own: HistoryKind,
  id: string,
  concerned: ReturnType<typeof concernedFacts>,
): FeedSubject['includes'] {
  return (kind, thing, hash) =>
    kind === own ? thing === id : kind === 'facts' && !!concerned.get(hash)?.has(thing);
}

function titleOf(language: LocaleCode, name: string | null): string {
  const { title } = dossierFromDisk(language);
  const page = m.changes_title({}, { locale: language });
  return name === null ? `${title}: ${page}` : `${name} · ${title}: ${page}`;
}

function feed(language: LocaleCode, site: string, subject: FeedSubject): Response {
  const dossier = dossierFromDisk(language);
  const text = atomFeed(subject, {
    dossier,
    history: historyFromDisk(language),
    corrections: correctionsFromDisk(language),
    makers: makersFromDisk(language)?.name ?? dossier.title,
    site,
  });
  return new Response(text, { headers: { 'content-type': 'application/atom+xml' } });
}
