import type { Dossier, Fact, Layer, Place } from '../model/dossier';
import { byDate } from '../view/chronological';
import { storyRecord, type StoryRecord } from '../view/story';

/** A fact in a list of the printed atlas. */
export interface PaperFact {
  fact: Fact;
  /** From 1, in the order of the pages: what the index names. */
  number: number;
  /** Whether it is told here; where it was told before, the number leads there. */
  isTold: boolean;
}

export interface PaperPlace {
  place: Place;
  facts: PaperFact[];
}

/** An entry of the index: a place or a party, with the numbers of its facts. */
export interface IndexEntry {
  id: string;
  kind: 'place' | 'actor';
  name: string;
  facts: PaperFact[];
}

/** The whole atlas in the order in which it is printed. */
export interface OnPaper {
  layers: { layer: Layer; places: PaperPlace[] }[];
  unplaced: PaperFact[];
  numbers: ReadonlyMap<string, number>;
  index: IndexEntry[];
}

/** Arranges a dossier for paper: each fact is told once, at the first of its places, and has a number. */
export function onPaper(dossier: Dossier): OnPaper {
  const numbers = new Map<string, number>();
  const list = (facts: readonly Fact[]) => numbered([...facts].sort(byDate), numbers);
  const layers = dossier.layers.map((layer) => ({
    layer,
    places: dossier.places
      .filter((place) => place.layer === layer.id)
      .map((place) => ({
        place,
        facts: list(dossier.facts.filter(({ places }) => places.includes(place.id))),
      })),
  }));
  const unplaced = list(dossier.facts.filter(({ places }) => places.length === 0));
  return { layers, unplaced, numbers, index: indexOf(dossier, numbers) };
}

/** A step of the story as it is printed. */
export interface PaperStep extends StoryRecord {
  told: PaperFact[];
}

/** The story in the order of its steps: a fact that recurs is told where it stands first. */
export function storyOnPaper(dossier: Dossier): {
  steps: PaperStep[];
  numbers: ReadonlyMap<string, number>;
} {
  const numbers = new Map<string, number>();
  const steps = dossier.story.flatMap(({ id }) => {
    const record = storyRecord(dossier, id);
    return record ? [{ ...record, told: numbered(record.facts, numbers) }] : [];
  });
  return { steps, numbers };
}

/** Facts with their numbers: known ones keep theirs, new ones get the next. */
function numbered(facts: readonly Fact[], numbers: Map<string, number>): PaperFact[] {
  return facts.map((fact) => {
    const known = numbers.get(fact.id);
    const number = known ?? numbers.size + 1;
    numbers.set(fact.id, number);
    return { fact, number, isTold: known === undefined };
  });
}

function indexOf(dossier: Dossier, numbers: ReadonlyMap<string, number>): IndexEntry[] {
  const withNumbers = (facts: readonly Fact[]) =>
    facts
      .map((fact) => ({ fact, number: numbers.get(fact.id) ?? 0, isTold: false }))
      .sort((one, other) => one.number - other.number);
  const entries: IndexEntry[] = [
    ...dossier.places.map(({ id, name }) => ({
      id,
      kind: 'place' as const,
      name,
      facts: withNumbers(dossier.facts.filter(({ places }) => places.includes(id))),
    })),
    ...dossier.actors.map(({ id, name }) => ({
      id,
      kind: 'actor' as const,
      name,
      facts: withNumbers(dossier.facts.filter(({ actors }) => actors.includes(id))),
    })),
  ].filter(({ facts }) => facts.length > 0);
  const { compare } = new Intl.Collator(dossier.language, { numeric: true });
  return entries.sort((one, other) => compare(one.name, other.name));
}
