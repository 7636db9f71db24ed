import { error } from '@sveltejs/kit';
import { dossierFromDisk, rawDossierFromDisk } from '$lib/build/dossier-from-disk';
import { compileParagraphs } from '$lib/dossier/contract/compile-paragraphs';
import type { PageServerLoad } from './$types';

/** The document and its paragraphs in the page's language; only these pages carry the ledger. */
export const load: PageServerLoad = ({ params }) => {
  const document = dossierFromDisk(params.lang).documents.find(({ id }) => id === params.document);
  if (!document) error(404);
  return {
    document,
    paragraphs: compileParagraphs(rawDossierFromDisk(), document.id, params.lang),
  };
};
