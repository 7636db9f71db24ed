import { referenceItem, type CslItem } from '../cite/csl-item';
import type { RawReference } from '../contract/schema';
import type { Attribution, Dossier, Fact } from '../model/dossier';
import { independentTexts } from '../model/shared-texts';
import type { Languages } from './fact-table';
import { metadata, type Addresses, type Stamp } from './stamp';

/** A text in each language of the dossier. */
type Words = Record<string, string>;

interface Given {
  languages: Languages;
  references: readonly RawReference[];
  /** Former ids of facts, each with the one that stands for it now. */
  former: Record<string, string | null>;
  stamp: Stamp;
  /** Whole addresses of the pages, by language. */
  addresses: Record<string, Addresses>;
}

/**
 * One fact in all languages as plain data for other programs; docs/data.md says what each field means. Under a former
 * id stands the fact that has taken its place. Null for an id that never was; throws where a language lacks the fact.
 */
export function factJson(id: string, given: Given): Record<string, unknown> | null {
  const { languages, former, stamp } = given;
  const now = Object.hasOwn(former, id) ? former[id] : id;
  if (now === null) return { id, removed: true, metadata: metadata(stamp) };
  const all = languages.map((dossier) => ({
    dossier,
    fact: dossier.facts.find((candidate) => candidate.id === now),
  }));
  const fact = all[0]?.fact;
  if (now === undefined || !fact) return null;
  const words = (of: (fact: Fact, dossier: Dossier) => string | undefined): Words | null =>
    inAll(all, now, of);
  const [first] = languages;
  return {
    id: now,
    former_ids: Object.keys(former).filter((old) => former[old] === now),
    pages: Object.fromEntries(
      languages.map(({ language }) => [language, given.addresses[language]?.fact(now) ?? null]),
    ),
    statement: words(({ statement }) => statement),
    status: fact.status,
    question: words(({ question }) => question),
    kind: fact.kind,
    actors: fact.actors.map((actor) => ({
      id: actor,
      name: words((_, { actors }) => nameOf(actors, actor)),
    })),
    date: fact.date && {
      edtf: fact.date.edtf,
      from: fact.date.from ?? null,
      to: fact.date.to ?? null,
      basis: fact.date.basis,
      words: words(({ date }) => date?.label),
    },
    places: fact.places.flatMap((place) => placeNode(place, first, words)),
    says: fact.attributions.map((attribution, index) => ({
      ...attributionNode(attribution, first),
      attributed_to: words(({ attributions }) => attributions[index]?.by),
      reading: words(({ attributions }) => attributions[index]?.reading),
      date: attribution.date && {
        edtf: attribution.date.edtf,
        words: words(({ attributions }) => attributions[index]?.date?.label),
      },
    })),
    independent_texts: independentTexts(fact.attributions, first.documents),
    note: words(({ note }) => note),
    references: citedBy(fact, given.references, first.language),
    metadata: metadata(stamp),
  };
}

function inAll(
  all: readonly { dossier: Dossier; fact: Fact | undefined }[],
  id: string,
  of: (fact: Fact, dossier: Dossier) => string | undefined,
): Words | null {
  const entries = all.flatMap(({ dossier, fact }) => {
    if (!fact) throw new Error(`There is no fact "${id}" in "${dossier.language}".`);
    const text = of(fact, dossier);
    return text === undefined ? [] : [[dossier.language, text] as const];
  });
  return entries.length === 0 ? null : Object.fromEntries(entries);
}

function placeNode(
  id: string,
  { places }: Dossier,
  words: (of: (fact: Fact, dossier: Dossier) => string | undefined) => Words | null,
) {
  const place = places.find((candidate) => candidate.id === id);
  if (!place) return [];
  const [longitude, latitude] = place.point;
  return [
    {
      id,
      name: words((_, dossier) => nameOf(dossier.places, id)),
      longitude,
      latitude,
      precision: place.precision,
      radius_km: place.radiusKm,
      country: place.country,
    },
  ];
}

function attributionNode(attribution: Attribution, { documents }: Dossier) {
  const { document: id, paragraph, where, stance, references } = attribution;
  const document = documents.find((candidate) => candidate.id === id);
  return {
    document: {
      id,
      code: document?.code ?? null,
      title: document?.title ?? null,
      language: document?.language ?? null,
      url: document?.address?.url ?? null,
    },
    paragraph,
    where,
    stance,
    references,
  };
}

/** The works that its documents cite for it, as CSL-JSON. */
function citedBy(fact: Fact, references: readonly RawReference[], language: string): CslItem[] {
  const cited = new Set(fact.attributions.flatMap((said) => said.references.map(({ id }) => id)));
  return references
    .filter(({ id }) => cited.has(id))
    .map((reference) => referenceItem(reference, language));
}

function nameOf(entries: readonly { id: string; name: string }[], id: string): string | undefined {
  return entries.find((entry) => entry.id === id)?.name;
}
