import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';

const languages = ['en', 'ar', 'zh-Hant'] as const;
type Language = (typeof languages)[number];

interface Said {
  where: string;
  text: string;
}

/** The cells of the table under a heading of docs/words.md, a row each. */
function table(heading: string): string[][] {
  const [, section = ''] = read('docs/words.md').split(`## ${heading}\n`);
  const [part = ''] = section.split('\n## ');
  const rows = part.split('\n').filter((line) => line.startsWith('|'));
  return rows.slice(2).map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

function read(path: string): string {
  return readFileSync(resolve(path), 'utf8');
}

type Message = string | { match: Record<string, string> }[];

function messages(language: Language): Map<string, string[]> {
  const { $schema, ...all } = JSON.parse(read(`messages/${language}.json`)) as Record<
    string,
    Message
  >;
  expect($schema).toBeDefined();
  return new Map(
    Object.entries(all).map(([key, message]) => [
      key,
      typeof message === 'string'
        ? [message]
        : message.flatMap(({ match }) => Object.values(match)),
    ]),
  );
}

const glossary = table('One word a concept').map(([en = '', ar = '', zh = '', , key = '']) => ({
  key: key.replaceAll('`', ''),
  words: { en, ar, 'zh-Hant': zh } satisfies Record<Language, string>,
}));

it.each(glossary)('$words.en has its one word in every language', ({ key, words }) => {
  for (const language of languages) {
    const texts = messages(language).get(key);
    const said = texts?.some((text) => text.toLowerCase().includes(words[language].toLowerCase()));
    expect(said, `${key} in ${language}: ${String(texts)}`).toBe(true);
  }
});

it('no word stands for two concepts', () => {
  for (const language of languages) {
    const words = glossary.map((concept) => concept.words[language]);
    expect(new Set(words).size, language).toBe(words.length);
  }
});

const dossierFiles = [
  'atlas.json',
  'facts.json',
  'places.geojson',
  'sources.json',
  'coverage.json',
];

/** The texts of the dossier in a language, wherever its files have one. */
function dossierTexts(language: Language): Said[] {
  const found: Said[] = [];
  const visit = (value: unknown, where: string): void => {
    if (typeof value !== 'object' || value === null) return;
    const entry = value as Record<string, unknown>;
    const id = typeof entry.id === 'string' ? `${where} ${entry.id}` : where;
    const text = entry[language];
    if (typeof text === 'string') found.push({ where: id, text });
    for (const child of Object.values(entry)) visit(child, id);
  };
  for (const file of dossierFiles) visit(JSON.parse(read(`public/geo/${file}`)), file);
  return found;
}

function pageTexts(language: Language): Said[] {
  const said = [...messages(language)].flatMap(([where, texts]) =>
    texts.map((text) => ({ where, text })),
  );
  return [...said, ...dossierTexts(language)];
}

/** Documents without their code, whose names are published or the machine's. */
const documents: Said[] = [
  ...readdirSync('.').filter((name) => !/^(?:CHANGELOG|THIRD-PARTY)/.test(name)),
  ...readdirSync('docs').map((name) => `docs/${name}`),
]
  .filter((path) => path.endsWith('.md') && path !== 'docs/words.md')
  .map((where) => ({
    where,
    text: read(where)
      .replaceAll(/```[^]*?```/g, '')
      .replaceAll(/`[^`\n]*`/g, ''),
  }));

const forbidden = table('Words not to use').flatMap(([language = '', not = '', but = '', where]) =>
  not.split(', ').map((word) => ({ language: language as Language, word, but, where })),
);

/** Whether a text has a word: a whole word in English; a run of letters in the others. */
function has(text: string, word: string, language: Language): boolean {
  if (language !== 'en') return text.includes(word);
  const plain = word.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`);
  return new RegExp(String.raw`(?<![\p{L}-])${plain}(?![\p{L}])`, 'iu').test(text);
}

/** The words around a word. */
function excerpt(text: string, word: string): string {
  const at = text.toLowerCase().search(new RegExp(`\\b${word.toLowerCase()}\\b|${word}`, 'u'));
  return text.slice(Math.max(0, at - 40), at + 40);
}

it.each(languages)('no text uses a word that the glossary sets aside: %s', (language) => {
  const pages = pageTexts(language);
  const errors = forbidden
    .filter((row) => row.language === language)
    .flatMap(({ word, but, where }) =>
      (where === 'everywhere' ? [...pages, ...documents] : pages)
        .filter(({ text }) => has(text, word, language))
        .map((text) => `${text.where}: “${word}”, say “${but}”: ${excerpt(text.text, word)}`),
    );
  expect(errors).toEqual([]);
});

it('every language has the same messages, with the same blanks', () => {
  const blanks = (text: string) => new Set(text.match(/\{\w+\}/g));
  const inEnglish = messages('en');
  for (const language of languages) {
    const all = messages(language);
    expect([...all.keys()]).toEqual([...inEnglish.keys()]);
    for (const [key, texts] of all)
      expect(blanks(texts.at(-1) ?? ''), key).toEqual(blanks(inEnglish.get(key)?.at(-1) ?? ''));
  }
});

it('Arabic has a form for each number that it tells apart', () => {
  const { pluralCategories } = new Intl.PluralRules('ar').resolvedOptions();
  for (const [key, texts] of messages('ar')) {
    // Their forms begin with two: one text is counted in words of its own.
    if (['shared_text_these', 'documents_one_text', 'documents_texts'].includes(key)) continue;
    expect([1, pluralCategories.length], key).toContain(texts.length);
  }
});

const isolated = /\u2068[^\u2068\u2069]*\u2069/g;

it('Arabic keeps Latin words, versions and addresses apart from their neighbours', () => {
  const latin = /\p{Script=Latin}/u;
  /** Blanks that are filled with what is no Arabic. */
  const foreign = /\{(?:version|hash|host|format|code|words)\}/;
  const errors = pageTexts('ar').filter(({ text }) => {
    const open = text.replaceAll(isolated, '');
    return foreign.test(open) || latin.test(open.replaceAll(/\{\w+\}/g, ''));
  });
  expect(errors).toEqual([]);
});

it('Chinese has no space between Han and Latin letters, digits or blanks', () => {
  const spaced =
    /[\p{Script=Han}，。；：、（）「」？] +[\p{Script=Latin}\d{]|[\p{Script=Latin}\d}] +[\p{Script=Han}（「]/u;
  expect(pageTexts('zh-Hant').filter(({ text }) => spaced.test(text))).toEqual([]);
});
