import * as v from 'valibot';
import type { Text } from './schema';

/**
 * What a dossier may say of itself beside the contract: who makes it (`makers.json`), and what was put right in it
 * (`corrections.json`). Neither is content: no hash counts them, and no other file names them.
 */
export const imprintNames = { makers: 'makers.json', corrections: 'corrections.json' } as const;

const textSchema = v.record(v.string(), v.pipe(v.string(), v.minLength(1)));
const webAddress = v.pipe(v.string(), v.regex(/^https:\/\/\S+$/, 'should begin with "https://"'));

const makersSchema = v.strictObject({
  /** Who makes it, by name. */
  name: textSchema,
  /** How they are reached, in a sentence. */
  reach: textSchema,
  url: v.optional(webAddress),
  email: v.optional(v.pipe(v.string(), v.email())),
});

const correctionsSchema = v.array(
  v.strictObject({
    /** YYYY-MM-DD. */
    date: v.pipe(v.string(), v.isoDate()),
    text: textSchema,
    /** Ids of the facts that it changed, as they are called now; what has no page of its own is not named. */
    facts: v.optional(v.array(v.string())),
  }),
);

/** Who makes a dossier, in one language. */
export interface Makers {
  name: string;
  reach: string;
  url?: string;
  email?: string;
}

/** What was put right on a day, in one language; newest first. */
export interface Correction {
  date: string;
  text: string;
  facts: string[];
}

/** Reads who makes a dossier. Null where there is no such file; throws where it is not as it should be. */
export function parseMakers(json: string | null, language: string): Makers | null {
  if (json === null) return null;
  const { name, reach, url, email } = v.parse(makersSchema, JSON.parse(json));
  return { name: inLanguage(name, language), reach: inLanguage(reach, language), url, email };
}

/** Reads what was put right. None where there is no such file; throws where it is not as it should be. */
export function parseCorrections(json: string | null, language: string): Correction[] {
  if (json === null) return [];
  return v
    .parse(correctionsSchema, JSON.parse(json))
    .map(({ date, text, facts = [] }) => ({ date, text: inLanguage(text, language), facts }))
    .sort((one, other) => other.date.localeCompare(one.date));
}

function inLanguage(text: Text, language: string): string {
  const found = text[language];
  if (found === undefined)
    throw new Error(`"${Object.values(text)[0]}" has no text in ${language}.`);
  return found;
}
