/**
 * How each document spells the actors and places, found by reading it: by document, then by id. An empty list
 * says that the document never names it. A person or a capital stands under the state it speaks for.
 */
export type Names = Record<string, DocumentNames>;

export interface DocumentNames {
  actors: Record<string, string[]>;
  places: Record<string, string[]>;
}
