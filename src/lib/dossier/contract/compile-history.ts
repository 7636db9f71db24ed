import { dateLabel } from '../dates/date-label';
import { readEdtf } from '../dates/edtf-bounds';
import type { Dossier } from '../model/dossier';
import type { Change, History, SaidThen, ToldRelease } from '../model/history';
import { withRegion } from '../model/region';
import type { Correction } from './imprint';
import { kinds, type Release } from './history';

/** What was published of an attribution; older states may lack any part. */
interface RawSaid {
  paragraph?: number;
  stance?: SaidThen['stance'];
  by?: unknown;
  reading?: unknown;
  date?: unknown;
  references?: string[];
}

/**
 * The history of a dossier in one language: what a reader of that language was told before and after. A change of the
 * other languages' words alone is none here.
 */
export function compileHistory(
  releases: readonly Release[],
  corrections: readonly Correction[],
  dossier: Dossier,
): History {
  return {
    releases: releases.map(({ date, hash, ...changed }): ToldRelease => {
      const told = kinds.map((kind) => [kind, toldOf(changed[kind], dossier)] as const);
      return {
        date,
        hash,
        ...(Object.fromEntries(told) as Pick<ToldRelease, (typeof kinds)[number]>),
      };
    }),
    why: corrections.filter(({ facts }) => facts.length > 0),
  };
}

function toldOf(changes: Release['facts'], dossier: Dossier): Record<string, Change[]> {
  return Object.fromEntries(
    Object.entries(changes).flatMap(([id, fields]) => {
      const told = Object.entries(fields).flatMap(([name, [was, is]]): Change[] => {
        const [field = '', document] = name.split(' ');
        const [before, after] = [valueOf(field, was, dossier), valueOf(field, is, dossier)];
        if (JSON.stringify(before) === JSON.stringify(after)) return [];
        return [{ field, ...(document !== undefined && { document }), before, after }];
      });
      return told.length === 0 ? [] : [[id, told]];
    }),
  );
}

function valueOf(field: string, value: unknown, dossier: Dossier): Change['before'] {
  if (value === null || value === undefined) return null;
  switch (field) {
    case 'says':
      return (value as RawSaid[]).map((said) => saidThen(said, dossier));
    case 'date':
      return dateThen(value, dossier.language);
    case 'places':
      return namesOf(dossier.places, value as string[], dossier.language);
    case 'actors':
      return namesOf(dossier.actors, value as string[], dossier.language);
    case 'position':
      return [...(value as number[])].reverse().join(', ');
    case 'origin':
      return (value as { title?: string }).title ?? '';
    default:
      return textThen(value, dossier.language) ?? String(value as string | number);
  }
}

function saidThen(said: RawSaid, dossier: Dossier): SaidThen {
  const { paragraph = 0, stance = 'asserts', by, reading, date, references = [] } = said;
  const words = [textThen(by, dossier.language), date ? dateThen(date, dossier.language) : null];
  return {
    paragraph,
    stance,
    text: [...words, textThen(reading, dossier.language)].filter(Boolean).join(' · '),
    references: references.map(
      (id) => dossier.references.find((reference) => reference.id === id)?.title ?? id,
    ),
  };
}

function dateThen(value: unknown, language: string): string {
  const { edtf = '', words } = value as { edtf?: string; words?: unknown };
  const outcome = readEdtf(edtf);
  const label = outcome.ok ? dateLabel(edtf, outcome.bounds, language) : edtf;
  return textThen(words, language) ?? label;
}

/** A text in the language, or as it is where it was one in no language yet. */
function textThen(value: unknown, language: string): string | null {
  if (typeof value === 'string') return value;
  const text = (Object(value) as Record<string, unknown>)[language];
  return typeof text === 'string' ? text : null;
}

/** Names listed as pages list them (i18n/format.ts, which the dossier does not import). */
function namesOf(
  entries: readonly { id: string; name: string }[],
  ids: readonly string[],
  language: string,
): string {
  const names = ids.map((id) => entries.find((entry) => entry.id === id)?.name ?? id);
  return new Intl.ListFormat(withRegion(language)).format(names);
}
