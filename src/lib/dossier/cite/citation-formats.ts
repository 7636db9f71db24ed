/** In which forms a work can be cited, in the order of the menu. */
export const citationFormats = ['wikipedia', 'bibtex', 'ris', 'csl', 'plain'] as const;
export type CitationFormat = (typeof citationFormats)[number];

/** One work in every form. */
export type Citation = Record<CitationFormat, string>;

/**
 * One language's citations: of a reference under its id, of the atlas's own pages under `place/{id}`, `fact/{id}` and
 * `document/{id}`.
 */
export type Citations = Record<string, Citation>;

/** What a citation is called as a file, where programs take one. */
export const citationFiles: Partial<
  Record<CitationFormat, { extension: string; mediaType: string }>
> = {
  bibtex: { extension: 'bib', mediaType: 'application/x-bibtex' },
  ris: { extension: 'ris', mediaType: 'application/x-research-info-systems' },
  csl: { extension: 'json', mediaType: 'application/vnd.citationstyles.csl+json' },
};

/**
 * Where the atlas stands, for a build that was not told. The domain is reserved to be nobody's (RFC 2606);
 * a reader's browser, which knows the address, puts it here.
 */
export const unknownSite = 'https://atlas.invalid/';

/** The day on which a reader sees a page of the atlas, for a build, which cannot know it; a browser puts it here. */
export const unknownDay = '9999-12-31';
