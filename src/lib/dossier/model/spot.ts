import type { Attribution } from './dossier';

/** The number of the work whose title says it in a document; undefined where the document's own text does. */
export function titleNumber({
  where,
  references,
}: Pick<Attribution, 'where' | 'references'>): number | undefined {
  return where === 'headline' ? references[0]?.number : undefined;
}

/** Where in a document it is said, as short as can be: "¶8"; "ref" for the title of a work that it cites. */
export function spotMark(attribution: Attribution): string {
  return titleNumber(attribution) === undefined ? `¶${attribution.paragraph}` : 'ref';
}

/** The same where no number of a work stands beside it: "¶8", "ref 12". */
export function numberedSpot(attribution: Attribution): string {
  const number = titleNumber(attribution);
  return number === undefined ? spotMark(attribution) : `${spotMark(attribution)} ${number}`;
}
