import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { isoDate, type CslItem } from './csl-item';

// By default Citation.js drops every letter that is not ASCII, and makes keys of our ids that are not theirs.
Object.assign(plugins.config.get('@bibtex').format, {
  asciiOnly: false,
  useIdAsLabel: true,
  checkLabel: false,
});

/**
 * A work as one BibTeX entry, in UTF-8. Its `year` and `month` are for BibTeX, its `date` and `urldate` for
 * BibLaTeX and for programs that keep bibliographies. Node only. Throws on a type that makes no entry.
 */
export function bibtex(item: CslItem): string {
  const [entry] = new Cite(escaped(item)).format('bibtex', { format: 'object' });
  if (!entry) throw new Error(`No BibTeX entry for "${item.id}".`);
  const { type, label, properties } = entry;
  const outlet = item['container-title'];
  const fields = Object.entries({
    ...properties,
    // Citation.js repeats the address here, where BibTeX would print it with its special characters.
    howpublished: type === 'misc' && outlet ? inLatex(outlet) : undefined,
    // Its day is in `date`; BibTeX knows months by their names alone.
    month: properties.month?.slice(0, 3),
    date: item.issued && isoDate(item.issued),
    urldate: item.accessed && isoDate(item.accessed),
    language: item.language,
    note: item.note && properties.note,
  });
  const lines = fields.flatMap(([name, value]) => {
    if (!value) return [];
    return [`\t${name} = ${name === 'month' ? value : `{${value}}`},`];
  });
  return [`@${type}{${label},`, ...lines, '}'].join('\n');
}

function escaped(item: CslItem): CslItem {
  const { title, note, annote, publisher, author } = item;
  return {
    ...item,
    title: inLatex(title),
    'container-title': item['container-title'] && inLatex(item['container-title']),
    note: note && inLatex(note),
    annote: annote && inLatex(annote),
    publisher: publisher && inLatex(publisher),
    author: author?.map((name) =>
      Object.fromEntries(
        Object.entries(name).map(([part, words]: [string, string]) => [part, inLatex(words)]),
      ),
    ),
  };
}

const commands: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** With the characters that LaTeX takes for commands as themselves. */
function inLatex(text: string): string {
  return text.replace(/[\\~^&%$#_{}]/g, (character) => commands[character] ?? `\\${character}`);
}
