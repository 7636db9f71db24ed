import type { Attribution, Fact, FactDate } from '../model/dossier';
import { headlineOf } from '../model/headline';
import { contradicts } from '../model/status';

type SaidDate = Pick<FactDate, 'edtf' | 'from' | 'to' | 'label'>;

/** What some paragraphs say in the same way. */
export interface Version {
  text: string;
  /** Null where they give none, or the fact has none. */
  date: SaidDate | null;
  /** Where it is said. Empty for a statement that each gives in a way of its own. */
  attributions: Attribution[];
}

/** A fact on which the documents, or those they quote, differ. */
export interface Dispute {
  /** What is asked; the statement itself where the dossier words no question. */
  question: string;
  /** Those who say it: first the statement, then what some add to it or date otherwise. */
  so: Version[];
  /** Those who say something else, or deny it. */
  otherwise: Version[];
  /** All dates that are given for it, none twice, the statement’s first; null stands for none. */
  dates: (SaidDate | null)[];
}

/** The same in a few lines: one version a side, a paragraph for each document that has it. */
export interface ShortDispute {
  question: string;
  so: Version;
  otherwise: Version;
  /** How many versions are left out. */
  more: number;
}

/** Both sides of a fact that is disputed, and null for any other. */
export function disputeOf(fact: Fact): Dispute | null {
  if (fact.status !== 'disputed') return null;
  const says = fact.attributions.filter((attribution) => !contradicts(attribution));
  const statement: Version = {
    text: fact.statement,
    date: fact.date,
    attributions: says.filter(({ reading, date }) => reading === undefined && date === undefined),
  };
  const so = [
    statement,
    ...versionsOf(
      says.filter(({ reading, date }) => reading ?? date),
      fact,
    ),
  ];
  const otherwise = versionsOf(fact.attributions.filter(contradicts), fact);
  const dates = [fact.date, ...[...so, ...otherwise].flatMap(({ date }) => date ?? [])];
  return {
    question: headlineOf(fact),
    so,
    otherwise,
    dates: dates.filter(
      (date, at) => dates.findIndex((other) => other?.edtf === date?.edtf) === at,
    ),
  };
}

/** A dispute as a popup, a frame or a picture has room for. */
export function inShort({ question, so, otherwise }: Dispute): ShortDispute {
  const [statement] = so;
  const [against] = otherwise;
  if (!statement || !against)
    throw new Error(`Nobody is on one side of the dispute "${question}".`);
  const agreeing = so.flatMap(({ attributions }) => attributions);
  // Of a document that states it in one paragraph and reports it in another, the one that states it.
  agreeing.sort(
    (one, other) => Number(other.stance === 'asserts') - Number(one.stance === 'asserts'),
  );
  return {
    question,
    so: { ...statement, attributions: onePerDocument(agreeing) },
    otherwise: { ...against, attributions: onePerDocument(against.attributions) },
    more: so.length - 1 + otherwise.length - 1,
  };
}

/** In the order of the fact; what several say in the same words is one version. */
function versionsOf(attributions: readonly Attribution[], fact: Fact): Version[] {
  const versions = new Map<string, Version>();
  for (const attribution of attributions) {
    const { stance, by, reading, date } = attribution;
    const key = JSON.stringify([stance, by, reading, date?.edtf]);
    const known = versions.get(key);
    if (known) known.attributions.push(attribution);
    else {
      const own = date ?? (contradicts(attribution) ? null : fact.date);
      versions.set(key, {
        text: reading ?? fact.statement,
        date: own,
        attributions: [attribution],
      });
    }
  }
  return [...versions.values()];
}

function onePerDocument(attributions: readonly Attribution[]): Attribution[] {
  return attributions.filter(
    ({ document }, at) => attributions.findIndex((other) => other.document === document) === at,
  );
}
