import { bibtex } from './bibtex';
import { atlasItem, referenceItem, type CslItem } from './csl-item';
import { ris } from './ris';
import { wikitext, type WikitextExtras } from './wikitext';
import type { Citation, Citations } from './citation-formats';
import type { Dossier } from '../model/dossier';
import type { RawDossier } from '../contract/parse';
import { factTitle, plainAtlasPage, plainReference } from './plain-citation';
import type { RawReference } from '../contract/schema';

/** Where the pages of the atlas are, as whole addresses. */
export interface PageAddresses {
  place(id: string): string;
  fact(id: string): string;
  document(id: string): string;
}

/**
 * Node only: every citation of one language of a sound dossier, with the words for its version. Throws where a
 * reference has no compiled twin.
 */
export function makeCitations(
  raw: RawDossier,
  dossier: Dossier,
  addresses: PageAddresses,
  versionWords: string,
): Citations {
  const references = raw.sources.references.map((reference): [string, Citation] => {
    const compiled = dossier.references.find(({ id }) => id === reference.id);
    if (!compiled) throw new Error(`The dossier has no reference "${reference.id}".`);
    const item = referenceItem(reference, dossier.language);
    const extras = { translation: compiled.translation, archive: archiveOf(reference) };
    return [reference.id, cite(item, plainReference(compiled), extras)];
  });
  const ofPage = (id: string, title: string, url: string): [string, Citation] => [
    id,
    cite(atlasItem(dossier, { id, title, url }, versionWords), plainAtlasPage(dossier, title, url)),
  ];
  return Object.fromEntries([
    ...references,
    ...dossier.places.map(({ id, name }) => ofPage(`place/${id}`, name, addresses.place(id))),
    ...dossier.facts.map((fact) =>
      ofPage(`fact/${fact.id}`, factTitle(fact), addresses.fact(fact.id)),
    ),
    ...dossier.documents.map(({ id, name }) =>
      ofPage(`document/${id}`, name, addresses.document(id)),
    ),
  ]);
}

/** The latest archived copy whose address a document gives. */
function archiveOf({ citedAs }: RawReference): WikitextExtras['archive'] {
  return citedAs
    .flatMap(({ archiveURL: url, archived: day }) => (url && day ? [{ url, day }] : []))
    .sort((one, other) => other.day.localeCompare(one.day))[0];
}

function cite(item: CslItem, plain: string, extras?: WikitextExtras): Citation {
  return {
    wikipedia: wikitext(item, extras),
    bibtex: bibtex(item),
    ris: ris(item),
    csl: JSON.stringify([item], null, 2),
    plain,
  };
}
