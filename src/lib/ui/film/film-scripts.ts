import { plainReference } from '$lib/dossier/cite/plain-citation';
import { UNDATED, type Dossier, type Fact } from '$lib/dossier/model/dossier';
import { byDate } from '$lib/dossier/view/chronological';
import { citedReferences } from '$lib/dossier/view/cited-references';
import { movements } from '$lib/dossier/view/movements';
import { storyRecord } from '$lib/dossier/view/story';
import { cellsOf, defaultView, showsCell, type View } from '$lib/dossier/view/view';
import { visible, type Visible } from '$lib/dossier/view/visible';
import { visibleSites } from '$lib/dossier/view/visible-sites';
import { yearCells } from '$lib/dossier/view/year-cells';
import type { Chapter, FilmScript, Sheet, Side } from '$lib/film/film-script';
import { localeOf, type LocaleCode } from '$lib/i18n/locales';
import { m } from '$lib/i18n/paraglide/messages';
import { statusExplained, statusWord } from '$lib/i18n/status-words';
import { filterWords } from '../filter/filter-words';
import { cellName } from '../years/cell-name';
import { chosenYears } from '../years/chosen-years';
import { filmFact, filmRoutes, filmSites } from './film-facts';

/** A view with what shows under it. */
export interface Shown {
  view: View;
  shown: Visible;
}

/** The chosen years one after the other, the undated after them; `address` brings the view back. */
export function yearsScript(
  dossier: Dossier,
  { view, shown }: Shown,
  language: LocaleCode,
  address: string,
): FilmScript {
  const cells = [...yearCells(dossier).map(({ cell }) => cell), UNDATED];
  const chapters = cells
    .filter((cell) => showsCell(view, cell))
    .flatMap((cell): Chapter[] => {
      const facts = shown.facts.filter((fact) => cellsOf(fact).includes(cell)).sort(byDate);
      if (facts.length === 0) return [];
      const mark = m.facts_count({ count: facts.length });
      const sides = [sideOf(dossier, shown, facts, null)];
      return [{ heading: cellName(cell, language), mark, text: null, sides }];
    });
  const lines = [chosenYears(view, language), ...filterWords(dossier, view)];
  return scriptOf(dossier, language, address, lines, chapters);
}

/** The story, step by step. */
export function storyScript(dossier: Dossier, language: LocaleCode, address: string): FilmScript {
  const shown = visible(dossier, defaultView);
  const chapters = dossier.story.flatMap(({ id }): Chapter[] => {
    const record = storyRecord(dossier, id);
    if (!record) return [];
    const { step, number, count, facts, bounds } = record;
    return [
      {
        heading: step.title,
        mark: m.story_step({ number, count }),
        text: step.text,
        sides: [sideOf(dossier, shown, facts, null, bounds)],
      },
    ];
  });
  return scriptOf(dossier, language, address, [m.story()], chapters);
}

/** Two choices of years beside each other. */
export function comparisonScript(
  dossier: Dossier,
  sides: readonly [Shown, Shown],
  language: LocaleCode,
  address: string,
): FilmScript {
  const years = sides.map(({ view }) => chosenYears(view, language));
  const chapter: Chapter = {
    heading: '',
    mark: null,
    text: null,
    sides: sides.map(({ shown }, index) =>
      sideOf(dossier, shown, [...shown.facts].sort(byDate), years[index] ?? ''),
    ),
  };
  const lines = [m.compare_title(), ...years, ...filterWords(dossier, sides[0].view)];
  return scriptOf(dossier, language, address, lines, [chapter]);
}

function sideOf(
  dossier: Dossier,
  shown: Visible,
  facts: readonly Fact[],
  heading: string | null,
  bounds = dossier.bounds,
): Side {
  const ids = new Set(facts.map(({ id }) => id));
  const isTold = ({ id }: Fact) => ids.has(id);
  return {
    heading,
    none: m.no_fact_in_choice(),
    facts: facts.map((fact) => filmFact(dossier, fact)),
    map: {
      bounds,
      sites: filmSites(visibleSites(shown.places), isTold),
      routes: filmRoutes(movements(dossier, shown), isTold),
    },
  };
}

function scriptOf(
  dossier: Dossier,
  language: LocaleCode,
  address: string,
  lines: string[],
  chapters: Chapter[],
): FilmScript {
  const { title, subtitle, version, hash } = dossier;
  return {
    language,
    direction: localeOf(language).direction,
    opening: {
      title,
      lead: subtitle,
      lines,
      key: (['stated', 'reported', 'disputed'] as const).map((mark) => ({
        mark,
        text: m.film_key({ status: statusWord(mark), meaning: statusExplained(mark) }),
      })),
    },
    chapters,
    closing: [
      ...sourceSheets(dossier, chapters),
      {
        heading: m.film_licence(),
        entries: [
          m.about_licence({ version }),
          m.dossier_citation({ title, version, hash }),
          m.film_base_map(),
          m.about_truth(),
          address,
        ].map((text) => ({ text, chips: [] })),
      },
    ],
    credit: m.picture_credit({ subtitle, version }),
    address,
  };
}

/** The documents that the told facts are in, and the works that these cite for them. */
function sourceSheets(dossier: Dossier, chapters: readonly Chapter[]): Sheet[] {
  const ids = new Set(
    chapters.flatMap(({ sides }) => sides.flatMap(({ facts }) => facts.map(({ id }) => id))),
  );
  const attributions = dossier.facts
    .filter(({ id }) => ids.has(id))
    .flatMap((fact) => fact.attributions);
  const documents = dossier.documents.filter(({ id }) =>
    attributions.some(({ document }) => document === id),
  );
  const codeOf = (id: string) => dossier.documents.find((document) => document.id === id);
  const works = citedReferences(dossier.references, attributions);
  return [
    {
      heading: m.filter_documents(),
      entries: documents.map(({ title, kindLabel, version, code, garbled }) => ({
        text: [title, kindLabel, version].join(m.dot()),
        chips: [{ code, spot: '', garbled }],
      })),
    },
    {
      heading: m.references_title(),
      entries: works.map((work) => ({
        text: plainReference(work),
        chips: work.citedAs.flatMap(({ document, number }) => {
          const { code = '', garbled = false } = codeOf(document) ?? {};
          return [{ code, spot: String(number), garbled }];
        }),
      })),
    },
  ].filter(({ entries }) => entries.length > 0);
}
