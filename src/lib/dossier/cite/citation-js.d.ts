/** The little that we use of Citation.js, which has no types of its own. */
declare module '@citation-js/core' {
  interface Item {
    id: string;
    title?: string;
    [field: string]: unknown;
  }
  export class Cite {
    constructor(data: unknown);
    data: Item[];
    format(output: 'bibtex', options: { format: 'object' }): BibtexEntry[];
    format(output: 'ris', options: { format: 'object' }): Record<string, string | string[]>[];
  }
  export interface BibtexEntry {
    type: string;
    label: string;
    properties: Record<string, string>;
  }
  export const plugins: {
    config: { get(name: '@bibtex'): { format: Record<string, boolean> } };
  };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
