import type { Attribution, Dossier, Fact } from '$lib/dossier/model/dossier';
import { isVague } from '$lib/dossier/model/vague';
import { siteOf } from '$lib/dossier/model/site';
import { spotMark } from '$lib/dossier/model/spot';
import { statusOfMany } from '$lib/dossier/model/status';
import { disputeOf, inShort, type Version } from '$lib/dossier/view/dispute';
import type { Movement } from '$lib/dossier/view/movements';
import type { VisibleSite } from '$lib/dossier/view/visible-sites';
import type { FilmChip, FilmFact, FilmRoute, FilmSite, FilmVersion } from '$lib/film/film-script';
import { m } from '$lib/i18n/paraglide/messages';
import { stanceWords, statusOfFact } from '$lib/i18n/status-words';
import { dateWords } from '../facts/date-words';
import { calendar } from '../shell/calendar.svelte';

/** A fact as a film tells it: of a dispute both sides in short, with their sources. */
export function filmFact(dossier: Dossier, fact: Fact): FilmFact {
  const sites = fact.places.flatMap((id) => {
    const place = dossier.places.find((candidate) => candidate.id === id);
    return place ? [siteOf(place)] : [];
  });
  const { id, status } = fact;
  const dispute = disputeOf(fact);
  if (!dispute) {
    return {
      ...{ id, sites, mark: status, text: fact.statement, versions: [], more: null },
      lead: [dateOf(dossier, fact), statusOfFact(fact)].join(m.dot()),
      chips: fact.attributions.flatMap((attribution) => chipOf(dossier, attribution)),
    };
  }
  const { question, so, otherwise, more } = inShort(dispute);
  const datesDiffer = dispute.dates.length > 1;
  const when = datesDiffer ? [] : [dateOf(dossier, fact)];
  return {
    ...{ id, sites, mark: status, text: question, chips: [] },
    lead: [...when, statusOfFact(fact)].join(m.dot()),
    versions: [so, otherwise].map((version) => filmVersion(dossier, version, datesDiffer)),
    more: more > 0 ? m.more_versions({ count: more }) : null,
  };
}

function filmVersion(dossier: Dossier, version: Version, withDate: boolean): FilmVersion {
  const { text, date, attributions } = version;
  const when = withDate && date ? [dateWords(date, calendar.current, dossier.language)] : [];
  return {
    text,
    words: [...when, ...new Set(attributions.map((attribution) => stanceWords(attribution)))].join(
      m.dot(),
    ),
    chips: attributions.flatMap((attribution) => chipOf(dossier, attribution)),
  };
}

function dateOf({ language }: Dossier, { date }: Fact): string {
  return date ? dateWords(date, calendar.current, language) : m.undated();
}

function chipOf({ documents }: Dossier, attribution: Attribution): FilmChip[] {
  const document = documents.find(({ id }) => id === attribution.document);
  if (!document) return [];
  const numbers = attribution.references.map(({ number }) => number).join(' ');
  const spot = [spotMark(attribution), numbers].filter(Boolean).join('  ');
  return [{ code: document.code, spot, garbled: document.garbled }];
}

/** The sites of the map, with the status of those facts that a chapter tells. */
export function filmSites(
  sites: readonly VisibleSite[],
  isTold: (fact: Fact) => boolean,
): FilmSite[] {
  return sites.map(({ place, facts }) => ({
    id: siteOf(place),
    name: place.name,
    point: place.point,
    doubtKm: isVague(place) ? place.radiusKm : 0,
    layer: place.layer,
    shape: place.geometry ?? null,
    status: statusOfMany(facts.filter(isTold).map(({ status }) => status)),
  }));
}

/** The movements that the told facts are of. */
export function filmRoutes(
  movements: readonly Movement[],
  isTold: (fact: Fact) => boolean,
): FilmRoute[] {
  return movements
    .filter(({ facts }) => facts.some(isTold))
    .map(({ facts, from, to, of, status, place }) => ({
      from: from?.point ?? null,
      to: to?.point ?? null,
      of: of?.point ?? null,
      status,
      layer: place.layer,
      facts: facts.map(({ id }) => id),
    }));
}
