/**
 * Where readers report mistakes: the address of a form, or "mailto:" and that of a mailbox. Empty where the build was
 * told of neither (REPORT_URL, REPORT_EMAIL): then there is a text to copy.
 */
export const reportTo: string = import.meta.env.VITE_REPORT_TO;

/** What a report is about, and of which state of the atlas. */
export interface Reported {
  kind: 'fact' | 'place' | 'paragraph';
  /** As in the dossier; of a paragraph the document's code and its number, "EN ¶8". */
  id: string;
  /** The dossier's own: its day and the hash of its content. */
  version: string;
  language: string;
  /** The whole address of the page; null where nobody knows it yet. */
  page: string | null;
}

export interface Report {
  title: string;
  body: string;
}

/**
 * A report as far as the atlas can write it. `ask` is in the reader's language, for them to answer beneath; the rest is
 * the same in all, so that whoever gets it can sort it.
 */
export function reportOf(site: string, ask: string, reported: Reported): Report {
  const { kind, id, version, language, page } = reported;
  const lines = [
    `${kind}: ${id}`,
    `version: ${version}`,
    `language: ${language}`,
    ...(page === null ? [] : [`page: ${page}`]),
  ];
  return { title: `${site}: ${kind} ${id}`, body: `${ask}\n\n\n\n--\n${lines.join('\n')}\n` };
}

/** The report as the address of a form or of a mail that is filled in already; null where there is nowhere to send it. */
export function reportHref({ title, body }: Report, to = reportTo): string | null {
  if (to === '') return null;
  if (to.startsWith('mailto:')) {
    // Mail ends its lines with two signs.
    return `${to}?subject=${encoded(title)}&body=${encoded(body.replaceAll('\n', '\r\n'))}`;
  }
  if (to.includes('{title}') || to.includes('{body}')) {
    return to.replaceAll('{title}', () => encoded(title)).replaceAll('{body}', () => encoded(body));
  }
  return `${to}${to.includes('?') ? '&' : '?'}title=${encoded(title)}&body=${encoded(body)}`;
}

const encoded = encodeURIComponent;
