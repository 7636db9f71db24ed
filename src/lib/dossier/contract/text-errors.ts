import type { DataError } from './data-error';
import { fileNames } from './file-names';
import type { RawDossier } from './parse';

/** Every text of a dossier that is missing in one of its languages. */
export function textErrors({
  manifest,
  places,
  facts,
  sources,
  coverage,
}: RawDossier): DataError[] {
  const { languages } = manifest;
  const errorsIn = (file: string, id: string, value: unknown): DataError[] =>
    textsIn(value, languages).flatMap(([path, text]) =>
      languages
        .filter((language) => !hasText(text, language))
        .map((language) => ({ file, id, reason: `${path} is missing in "${language}"` })),
    );
  return [
    ...errorsIn(fileNames.manifest, '-', manifest),
    ...places.flatMap(({ id, properties }) => errorsIn(fileNames.places, id, properties)),
    ...facts.flatMap((fact) => errorsIn(fileNames.facts, fact.id, fact)),
    ...[...sources.documents, ...sources.references].flatMap((source) =>
      errorsIn(fileNames.sources, source.id, source),
    ),
    ...Object.entries(coverage.documents).flatMap(([id, paragraphs]) =>
      errorsIn(fileNames.coverage, id, paragraphs),
    ),
  ];
}

/** The names under which the contract keeps a text in several languages, so that one with none is seen too. */
const textKeys = new Set([
  ...[
    'title',
    'subtitle',
    'description',
    'subject',
    'name',
    'kindLabel',
    'locator',
    'note',
    'statement',
  ],
  ...['question', 'words', 'by', 'reading', 'reliabilityWhy', 'summary', 'long', 'reason', 'left'],
  ...[
    'version',
    'licenceText',
    'titleNote',
    'titleTranslation',
    'label',
    'urlSource',
    'coordinateSource',
    'seenIn',
  ],
]);

/** The texts in an entry, with the path to each; partial ones too. */
export function textsIn(
  value: unknown,
  languages: string[],
  path = '',
): [path: string, text: object][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]: [string, unknown]) => {
    const here = path === '' ? key : `${path}.${key}`;
    if (typeof child !== 'object' || child === null) return [];
    const isText = textKeys.has(key) || languages.some((language) => hasText(child, language));
    return isText ? [[here, child] as [string, object]] : textsIn(child, languages, here);
  });
}

function hasText(text: object, language: string): boolean {
  const words = (text as Record<string, unknown>)[language];
  return typeof words === 'string' && words.trim() !== '';
}
