import { scriptOf } from '$lib/base/script';
import type { Dossier, Fact, Reference } from '../model/dossier';
import { headlineOf } from '../model/headline';

/** A reference in one line: authors, title, outlet or publisher, day, address, each where the dossier has it. */
export function plainReference(reference: Reference): string {
  const { authors, title, outlet, publisher, issued, address } = reference;
  const work = [outlet ?? publisher, issued].filter(Boolean).join(', ');
  return sentences([authors.join('; '), title, work, address?.url]);
}

/** The title of a fact's page, without the full stop that a citation has of its own. */
export function factTitle(fact: Fact): string {
  return headlineOf(fact).replace(/[.。]$/, '');
}

interface Marks {
  stop: string;
  comma: string;
}

/** Full stop and comma with the blanks behind them, in scripts that have their own. */
const marksOf: Partial<Record<string, Marks>> = {
  Arab: { stop: '. ', comma: '، ' },
  Hant: { stop: '。', comma: '，' },
};

/** A page of the atlas in one line, which names the dossier's version; `url` is null where nobody knows it. */
export function plainAtlasPage(dossier: Dossier, title: string, url: string | null): string {
  const { version, hash } = dossier;
  const marks = marksOf[scriptOf(dossier.language)] ?? { stop: '. ', comma: ', ' };
  return sentences([title, `${dossier.title}${marks.comma}${version} (${hash})`, url], marks.stop);
}

/** The parts that there are, each ended with a full stop unless it has an end of its own or is an address. */
function sentences(parts: readonly (string | null | undefined)[], stop = '. '): string {
  return parts
    .flatMap((part) => {
      if (!part) return [];
      if (/^https?:/.test(part)) return [part];
      return [/[.!?…。？！؟]$/.test(part) ? part + stop.slice(1) : part + stop];
    })
    .join('')
    .trimEnd();
}
