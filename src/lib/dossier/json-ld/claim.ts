import { citedReferences } from '../view/cited-references';
import { contradicts } from '../model/status';
import type { Attribution, Dossier, Fact, Reference } from '../model/dossier';
import { LICENCE_URL } from '../model/licence';
import { given, urlsOf, type JsonLd, type JsonLdAddresses, type JsonLdPage } from './json-ld';

/**
 * schema.org `Claim`: the statement, the documents and reports it appears in, and the report with the earliest
 * date among them. Nothing is said of a first appearance where no report has a date. What disputes or denies the
 * statement is no appearance of it, and stands under `citation`.
 */
export function claimJsonLd(dossier: Dossier, fact: Fact, addresses: JsonLdAddresses): JsonLdPage {
  const says = fact.attributions.filter((attribution) => !contradicts(attribution));
  const saysOtherwise = fact.attributions.filter(contradicts);
  const cited = citedReferences(dossier.references, says);
  const [first] = cited
    .filter(({ issued }) => issued !== undefined)
    .sort((one, other) => (one.issued ?? '').localeCompare(other.issued ?? ''));
  return {
    '@context': 'https://schema.org',
    '@type': 'Claim',
    ...given('@id', addresses.fact(fact.id)),
    ...given('url', addresses.fact(fact.id)),
    identifier: fact.id,
    name: fact.statement,
    text: fact.statement,
    inLanguage: dossier.language,
    ...given('temporalCoverage', fact.date?.edtf),
    about: fact.places.flatMap((id) => placeNode(dossier, id, addresses)),
    ...given('mentions', actorNodes(dossier, fact)),
    appearance: [
      ...documentNodes(dossier, says, addresses),
      ...cited.map((reference) => reportNode(reference)),
    ],
    ...given(
      'citation',
      saysOtherwise.length > 0 ? documentNodes(dossier, saysOtherwise, addresses) : null,
    ),
    ...given('firstAppearance', first && reportNode(first)),
    isPartOf: { '@type': 'Dataset', name: dossier.title, ...given('url', addresses.home) },
    license: LICENCE_URL,
    version: `${dossier.version} ${dossier.hash}`,
  };
}

function placeNode(dossier: Dossier, id: string, addresses: JsonLdAddresses): JsonLd[] {
  const place = dossier.places.find((candidate) => candidate.id === id);
  return place
    ? [
        {
          '@type': 'Place',
          name: place.name,
          ...given('url', addresses.place(id)),
          ...given('sameAs', urlsOf(place.identities, 'same')),
        },
      ]
    : [];
}

/** Who takes part, with what each is called in public gazetteers. */
function actorNodes({ actors }: Dossier, fact: Fact): JsonLd[] | null {
  const nodes = actors
    .filter(({ id }) => fact.actors.includes(id))
    .map(({ name, identities }) => ({
      '@type': 'Thing',
      name,
      ...given('sameAs', urlsOf(identities, 'same')),
    }));
  return nodes.length > 0 ? nodes : null;
}

/** A document once for each paragraph it speaks of the fact in. */
function documentNodes(
  dossier: Dossier,
  attributions: readonly Attribution[],
  addresses: JsonLdAddresses,
): JsonLd[] {
  return attributions.flatMap(({ document: id, paragraph }) => {
    const document = dossier.documents.find((candidate) => candidate.id === id);
    if (!document) return [];
    const address = addresses.document(id);
    return {
      '@type': 'Article',
      name: document.title,
      inLanguage: document.language,
      pagination: `¶${paragraph}`,
      ...given('url', address && `${address}#p${paragraph}`),
    };
  });
}

function reportNode({ title, language, outlet, issued, address, authors }: Reference): JsonLd {
  return {
    '@type': 'NewsArticle',
    headline: title,
    ...given('inLanguage', language),
    ...given('publisher', outlet && { '@type': 'Organization', name: outlet }),
    ...given(
      'author',
      authors.length > 0 ? authors.map((name) => ({ '@type': 'Person', name })) : null,
    ),
    ...given('datePublished', issued),
    ...given('url', address?.url),
  };
}
