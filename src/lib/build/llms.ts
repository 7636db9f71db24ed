import { dataFileNames } from '$lib/dossier/export/data-file-names';
import { factTitle } from '$lib/dossier/cite/plain-citation';
import type { Dossier } from '$lib/dossier/model/dossier';
import type { LocaleCode } from '$lib/i18n/locales';
import { routes } from '$lib/link/routes';
import { wholeAddress } from '$lib/link/site';

/**
 * The site in plain words for programs that read instead of browsing, in the form of llmstxt.org. In English, as such
 * files are; titles and statements are in the dossier's own language. Without a site, addresses begin at its root.
 */
export function llmsText(
  dossier: Dossier,
  citation: string,
  languages: readonly LocaleCode[],
  site: string,
): string {
  const link = (name: string, route: string, words = '') =>
    `- [${inBrackets(name)}](${wholeAddress(route, site) ?? route})${words && `: ${words}`}`;
  const language = dossier.language as LocaleCode;
  return [
    `# ${dossier.title}`,
    '',
    `> ${dossier.description}`,
    '',
    'Each fact says which documents speak of it, in which paragraph, citing which works, and whether they agree.',
    'Where documents disagree, the status is "disputed": give both sides. A fact without a date has none in any',
    'document. Coordinates and notes are added by the atlas.',
    '',
    `Cite as: ${citation}. Licence: CC BY-SA 4.0. To cite one fact, name its page, or the report it rests on.`,
    '',
    '## Pages',
    '',
    ...languages.map((code) => link(`The map (${code})`, routes.home(code))),
    link('Every fact by document, and the works cited', routes.sources(language)),
    link('Every disagreement, with both sides', routes.disagreements(language)),
    link('What was corrected, by date', routes.changes(language)),
    link('The whole atlas on one page, as it is printed', routes.print(language)),
    link('How the files are to be read', routes.data(language)),
    '',
    '## Data',
    '',
    ...dataFileNames.map((name) => link(name, routes.dataFile(name))),
    '',
    '## Facts',
    '',
    'Each is a JSON file in all languages. Addresses stay; a former one holds the fact that has taken its place.',
    '',
    ...dossier.facts.map((fact) =>
      link(
        factTitle(fact),
        routes.factFile(fact.id),
        `${fact.date?.label ?? 'undated'}, ${fact.status}`,
      ),
    ),
    '',
  ].join('\n');
}

function inBrackets(text: string): string {
  return text.replace(/[[\]]/g, (sign) => `\\${sign}`);
}
