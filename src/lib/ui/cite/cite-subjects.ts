import { citedReferences } from '$lib/dossier/view/cited-references';
import type { Fact, Named, Reference } from '$lib/dossier/model/dossier';
import { factTitle } from '$lib/dossier/cite/plain-citation';
import { m } from '$lib/i18n/paraglide/messages';

/** A work that a menu can cite. */
export interface CiteSubject {
  /** Its key in the file of citations. */
  id: string;
  label: string;
  /** BCP 47 tag of what its citation is in, where that is not the page's language. */
  language?: string;
  /** What a reader should know of the citation. */
  note?: string;
}

/** A reference by itself. */
export function referenceSubject({ id, title, outlet, language, citedAs }: Reference): CiteSubject {
  const isArchived = citedAs.some(({ archived }) => archived);
  const isCopyKnown = citedAs.some(({ archiveURL }) => archiveURL);
  return {
    id,
    label: [outlet, title].filter(Boolean).join(': '),
    language: language ?? 'en',
    note: isArchived && !isCopyKnown ? m.cite_no_archive() : undefined,
  };
}

/** The page of a fact, and the references that the fact rests on. */
export function factSubjects(fact: Fact, references: readonly Reference[]): CiteSubject[] {
  return [
    { id: `fact/${fact.id}`, label: m.cite_atlas({ title: factTitle(fact) }) },
    ...referencesOf([fact], references),
  ];
}

/** The page of a place, and the references that its facts rest on. */
export function placeSubjects(
  place: Named,
  facts: readonly Fact[],
  references: readonly Reference[],
): CiteSubject[] {
  const here = facts.filter(({ places }) => places.includes(place.id));
  return [
    { id: `place/${place.id}`, label: m.cite_atlas({ title: place.name }) },
    ...referencesOf(here, references),
  ];
}

/** The page of a document, and the works that it cites. */
export function documentSubjects(document: Named, cited: readonly Reference[]): CiteSubject[] {
  return [
    { id: `document/${document.id}`, label: m.cite_atlas({ title: document.name }) },
    ...cited.map(referenceSubject),
  ];
}

function referencesOf(facts: readonly Fact[], references: readonly Reference[]): CiteSubject[] {
  const attributions = facts.flatMap((fact) => fact.attributions);
  return citedReferences(references, attributions).map(referenceSubject);
}
