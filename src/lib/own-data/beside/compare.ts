import { distance } from '@turf/turf';
import { foldedText, wordsOf } from '$lib/dossier/search/words';
import {
  NAMED_KM,
  NEAR_KM,
  type Beside,
  type FactBeside,
  type Match,
  type PlaceBeside,
  type RecordBeside,
  type Time,
} from '../model/beside';
import { spansOf } from '../model/cells';
import { sharedWords } from './record';
import { overlap } from './years';

/** An entry as far as it is held against facts. */
export interface EntryBeside {
  title: string;
  /** When it was, as cells.ts has it. */
  cell: string;
  point: [longitude: number, latitude: number];
}

/** The times from what says most to what says least. */
const order: readonly Time[] = ['same', 'unknown', 'differs'];

/**
 * The facts near an entry, best first: those of the same years, then those that share more of its words, then the
 * nearer ones. Nearness is all it tells: both may be about different things.
 */
export function matchesOf(entry: EntryBeside, { places, facts }: RecordBeside): Match[] {
  let folded: string | null = null;
  const near = new Map<number, { km: number; isNamed: boolean }>();
  places.forEach((place, index) => {
    const km = kmBetween(entry.point, place);
    if (km === null) return;
    const isNamed = place.names.some((name) =>
      ` ${(folded ??= foldedText(entry.title))} `.includes(hasHan(name) ? name : ` ${name} `),
    );
    if (isNamed || km <= NEAR_KM + place.radiusKm) near.set(index, { km, isNamed });
  });
  if (near.size === 0) return [];
  const spans = spansOf(entry.cell);
  const titleWords = wordsOf(entry.title);
  return facts
    .flatMap((fact): Match[] => {
      const [nearest] = fact.places
        .flatMap((place) => near.get(place) ?? [])
        .sort((one, other) => one.km - other.km);
      if (!nearest) return [];
      const words = sharedWords(entry.title, titleWords, fact.words);
      return [{ fact: fact.id, time: timeOf(spans, fact), ...nearest, words }];
    })
    .sort(
      (one, other) =>
        order.indexOf(one.time) - order.indexOf(other.time) ||
        other.words.length - one.words.length ||
        one.km - other.km,
    );
}

/** What the matches of an entry come to. */
export function besideOf([best]: readonly Match[]): Beside {
  return best?.time ?? 'only';
}

function timeOf(spans: ReturnType<typeof spansOf>, { years }: FactBeside): Time {
  if (spans.length === 0 || years.length === 0) return 'unknown';
  return overlap(spans, years) ? 'same' : 'differs';
}

/** Kilometres to a place; null where it is too far to be near whatever it is called. */
function kmBetween(point: EntryBeside['point'], place: PlaceBeside): number | null {
  const reach = NAMED_KM + place.radiusKm;
  // Most are ruled out by their latitude alone: a degree of it is 111 km everywhere.
  if (Math.abs(point[1] - place.point[1]) * 111 > reach + 1) return null;
  const km = distance(point, place.point);
  return km <= reach ? km : null;
}

function hasHan(name: string): boolean {
  return /\p{Script=Han}/u.test(name);
}
