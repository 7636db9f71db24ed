import type { Dossier, Fact, Reference } from '../model/dossier';

/** A reference in one line: authors, title, outlet or publisher, day, address, each where the dossier has it. */
export function plainReference(reference: Reference): string {
  const { authors, title, outlet, publisher, issued, address } = reference;
  const work = [outlet ?? publisher, issued].filter(Boolean).join(', ');
  return sentences([authors.join('; '), title, work, address?.url]);
}

/** A fact's statement as the title of its page: without the full stop that a citation has of its own. */
export function factTitle({ statement }: Fact): string {
  return statement.replace(/[.。]$/, '');
}

/** A page of the atlas in one line, which names the dossier's version; `url` is null where nobody knows it. */
export function plainAtlasPage(dossier: Dossier, title: string, url: string | null): string {
  const { version, hash } = dossier;
  return sentences([title, `${dossier.title}, ${version} (${hash})`, url]);
}

/** The parts that there are, each ended with a full stop unless it has an end of its own or is an address. */
function sentences(parts: readonly (string | null | undefined)[]): string {
  return parts
    .flatMap((part) => (part ? [/[.!?…。？！]$|^https?:/.test(part) ? part : `${part}.`] : []))
    .join(' ');
}
