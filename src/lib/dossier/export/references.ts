import { bibtex } from '../cite/bibtex';
import { referenceItem, type CslItem } from '../cite/csl-item';
import type { RawReference } from '../contract/schema';
import type { Stamp } from './stamp';

/**
 * The bibliography as CSL-JSON. The dossier itself comes first: the format is a bare list, so only an entry of
 * it can say what the file is, under what licence and in which version. Our notes on addresses are in one language.
 */
export function referencesCsl(
  references: readonly RawReference[],
  stamp: Stamp,
  language: string,
): CslItem[] {
  return [dossierItem(stamp), ...references.map((reference) => referenceItem(reference, language))];
}

/** Node only: the same as BibTeX, after a comment with the stamp. */
export function referencesBibtex(
  references: readonly RawReference[],
  stamp: Stamp,
  language: string,
): string {
  const { title, version, hash, licenceUrl, citeAs } = stamp;
  const comment = [
    `${title}, version ${version}, content hash ${hash}`,
    `Licence: ${stamp.licence}, ${licenceUrl}`,
    `Cite as: ${citeAs}`,
    // An at sign would begin an entry.
  ].map((line) => `% ${line.replaceAll('@', ' at ')}`);
  const entries = referencesCsl(references, stamp, language).map(bibtex);
  return `${[comment.join('\n'), ...entries].join('\n\n')}\n`;
}

function dossierItem({ title, version, hash, licenceUrl, citeAs, about }: Stamp): CslItem {
  return {
    id: 'the-dossier',
    type: 'dataset',
    title,
    issued: { 'date-parts': [version.split('-').map(Number)] },
    version: `${version} ${hash}`,
    ...(about !== null && { URL: about }),
    note: `${citeAs}. Licence: ${licenceUrl}`,
  };
}
