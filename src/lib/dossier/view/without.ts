import type { Attribution, Dossier, Fact, Place, Status } from '../model/dossier';
import { independentTexts } from '../model/shared-texts';
import { statusOf } from '../model/status';

/** What an experiment leaves out, by id. */
export interface LeftOut {
  documents: ReadonlySet<string>;
  references: ReadonlySet<string>;
}

/** What would be otherwise without some documents or works. */
export interface Fallen {
  /** Facts that nobody would tell any more. */
  facts: Fact[];
  /** Facts that would be told otherwise, with the status they would have. */
  changed: { fact: Fact; status: Status }[];
  /** Places of which no fact would be left. */
  places: Place[];
  /** How many facts would stand as they do. */
  standing: number;
}

/**
 * What falls without some documents or works. What a document says falls with the document, and with the works it
 * cites there, if all of them are left out; what it says without citing any rests on the document alone.
 */
export function without(dossier: Dossier, leftOut: LeftOut): Fallen {
  const left = new Map(
    dossier.facts.map((fact) => [
      fact.id,
      fact.attributions.filter((said) => isLeft(said, leftOut)),
    ]),
  );
  const leftOf = (fact: Fact) => left.get(fact.id) ?? [];
  const facts = dossier.facts.filter((fact) => leftOf(fact).length === 0);
  const changed = dossier.facts.flatMap((fact) => {
    const said = leftOf(fact);
    const status = statusOf(said);
    return said.length > 0 && status !== fact.status ? [{ fact, status }] : [];
  });
  const standing = new Set(
    dossier.facts.filter((fact) => leftOf(fact).length > 0).flatMap((fact) => fact.places),
  );
  const told = new Set(dossier.facts.flatMap((fact) => fact.places));
  return {
    facts,
    changed,
    places: dossier.places.filter(({ id }) => told.has(id) && !standing.has(id)),
    standing: dossier.facts.length - facts.length - changed.length,
  };
}

function isLeft({ document, references }: Attribution, leftOut: LeftOut): boolean {
  if (leftOut.documents.has(document)) return false;
  return references.length === 0 || references.some(({ id }) => !leftOut.references.has(id));
}

/** The facts that one text alone speaks of, one document or several that share their text, and that none of these disputes. */
export function onOneText({ facts, documents }: Dossier): Fact[] {
  return facts.filter(
    ({ attributions, status }) =>
      status !== 'disputed' && independentTexts(attributions, documents) === 1,
  );
}
