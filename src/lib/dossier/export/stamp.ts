import type { Dossier } from '../model/dossier';
import { LICENCE, LICENCE_URL } from '../model/licence';

/** What every exported file says of itself: what it is, which version, under what licence, how to cite it. */
export interface Stamp {
  title: string;
  /** Date of the dossier's release, YYYY-MM-DD, and its content hash. */
  version: string;
  hash: string;
  /** SPDX name of the licence, and the licence's address. */
  licence: string;
  licenceUrl: string;
  /** The line by which to cite the dossier. */
  citeAs: string;
  /** The page that describes the files; null where the site’s address is unknown. */
  about: string | null;
  /** Only where the file is a part of the dossier: what was chosen. */
  view?: ViewStamp;
}

/** What was chosen, how much of it there is, and the link that brings it back. */
export interface ViewStamp {
  /** By name of the choice, such as `years`; null stands for all. */
  chosen: Record<string, unknown>;
  facts: number;
  link: string;
}

/** Whole addresses of the pages of one language; null where the site’s address is unknown. */
export interface Addresses {
  fact(id: string): string | null;
  place(id: string): string | null;
  document(id: string): string | null;
}

/** The stamp of a dossier. `citation` is how to name it in words; the address follows where there is one. */
export function stampOf(dossier: Dossier, citation: string, about: string | null): Stamp {
  const { title, version, hash } = dossier;
  return {
    title,
    version,
    hash,
    licence: LICENCE,
    licenceUrl: LICENCE_URL,
    citeAs: about === null ? citation : `${citation}, ${about}`,
    about,
  };
}

/** The stamp as the member of a JSON file, with names in the manner of the columns. */
export function metadata(stamp: Stamp): Record<string, unknown> {
  const { title, version, hash, licence, licenceUrl, citeAs, about, view } = stamp;
  return {
    title,
    version,
    hash,
    licence,
    licence_url: licenceUrl,
    cite_as: citeAs,
    about,
    ...(view && { view }),
  };
}
