/** What a document does with a fact. */
export const stances = ['asserts', 'reports', 'disputes', 'denies'] as const;
export type Stance = (typeof stances)[number];

/** How exactly a place's point is known, from the nearest to the widest. */
export const precisions = ['site', 'district', 'city', 'province', 'region', 'country'] as const;
/** What a date rests on. */
export const bases = ['document', 'reference'] as const;
/** Where in a document a statement stands; running text unless said otherwise. */
export const spots = ['text', 'infobox', 'headline'] as const;
export type Spot = (typeof spots)[number];

/** What a paragraph of a document is; furniture is the page's own (menus, licence, comment form). */
export const paragraphKinds = [
  'title',
  'heading',
  'text',
  'infobox',
  'reference',
  'furniture',
] as const;
export type ParagraphKind = (typeof paragraphKinds)[number];

/** The shapes of markers, one for each layer. */
export const markerShapes = [
  'square',
  'circle',
  'triangle',
  'diamond',
  'half-disc',
  'bar',
] as const;
export type MarkerShape = (typeof markerShapes)[number];
