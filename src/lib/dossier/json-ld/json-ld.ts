import type { Identity } from '../model/dossier';

/** A node of schema.org data: a page's own description of itself for machines. */
export interface JsonLd {
  '@type': string;
  [property: string]: unknown;
}

/** The node of a page itself. */
export interface JsonLdPage extends JsonLd {
  '@context': 'https://schema.org';
}

/** Where things have their pages; null where the build does not know its own address. */
export interface JsonLdAddresses {
  home: string | null;
  place(id: string): string | null;
  fact(id: string): string | null;
  document(id: string): string | null;
}

/** The addresses of the gazetteers' entries that are the thing itself, or what it lies in; null where there is none. */
export function urlsOf(
  identities: readonly Identity[],
  relation: Identity['relation'],
): string[] | null {
  const urls = identities.filter((identity) => identity.relation === relation);
  return urls.length > 0 ? urls.map(({ url }) => url) : null;
}

/** A property where it has a value, and none where not. */
export function given(name: string, value: unknown): Record<string, unknown> {
  return value === null || value === undefined || value === '' ? {} : { [name]: value };
}
