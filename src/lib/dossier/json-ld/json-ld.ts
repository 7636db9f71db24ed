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

/** A property where it has a value, and none where not. */
export function given(name: string, value: unknown): Record<string, unknown> {
  return value === null || value === undefined || value === '' ? {} : { [name]: value };
}
