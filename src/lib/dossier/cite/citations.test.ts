import { Cite } from '@citation-js/core';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { citationFormats, unknownSite, type Citation } from './citation-formats';
import { makeCitations } from './citations';
import { compileDossier } from '../contract/compile';
import { fixtureFiles } from '../contract/fixture';
import { dossierFromDisk, rawDossierFromDisk } from '$lib/build/dossier-from-disk';
import { parseDossier } from '../contract/parse';
import type { RawReference } from '../contract/schema';
import { headlineOf } from '../model/headline';

const raw = rawDossierFromDisk();
const { references } = raw.sources;
const languages = raw.manifest.languages;

function citationsIn(language: string) {
  const address = (path: string) => (id: string) => `${unknownSite}${language}/${path}/${id}/`;
  return makeCitations(
    raw,
    dossierFromDisk(language),
    {
      place: address('place'),
      fact: address('fact'),
      document: address('sources'),
    },
    `${language}: \u2068${raw.manifest.version}\u2069 #${dossierFromDisk(language).hash}`,
  );
}

const byLanguage = Object.fromEntries(
  languages.map((language) => [language, citationsIn(language)]),
);

function citationOf(id: string, language = 'en'): Citation {
  const citation = byLanguage[language]?.[id];
  if (!citation) throw new Error(`"${id}" has no citation.`);
  return citation;
}

/** What a program for bibliographies makes of a text. */
function read(text: string) {
  const items = new Cite(text).data;
  expect(items).toHaveLength(1);
  return items[0] ?? { id: '' };
}

const namesOf = ({ author = [] }: Pick<RawReference, 'author'>) =>
  author.map(({ family, given = '', literal }) => `${literal ?? family ?? ''}|${given}`);

describe.each(references)('the citation of $id', (reference) => {
  const { id, title, URL: url, issued } = reference;
  const citation = citationOf(id);

  it('comes back whole from BibTeX', () => {
    const item = read(citation.bibtex);
    expect(item).toMatchObject({ id, title });
    expect(item.URL).toBe(url);
    expect(item.issued).toEqual(issued);
    expect(namesOf(item as unknown as RawReference)).toEqual(namesOf(reference));
  });

  it('comes back from RIS', () => {
    const item = read(citation.ris);
    expect(item).toMatchObject({ id, title });
    expect(item.URL).toBe(url);
    expect(Object(item.issued)?.['date-parts']?.[0]?.[0]).toBe(issued?.['date-parts'][0]?.[0]);
    // Citation.js reads no author of news.
    const names = [...citation.ris.matchAll(/^AU {2}- (.+)$/gm)].map(([, name]) => name);
    expect(names).toEqual(
      (reference.author ?? []).map(
        ({ family = '', given = '', literal }) => literal ?? `${family}, ${given}`,
      ),
    );
  });

  it('has what sources.json has in CSL-JSON', () => {
    const [item] = JSON.parse(citation.csl) as Partial<RawReference>[];
    for (const field of ['id', 'type', 'title', 'author', 'container-title', 'issued', 'URL']) {
      expect(item?.[field]).toEqual(reference[field]);
    }
  });

  it('says in the page’s language where its address was seen', () => {
    for (const language of languages) {
      const [item] = JSON.parse(citationOf(id, language).csl) as { annote?: string }[];
      expect(item?.annote).toBe(reference.urlSource?.[language]?.replace(/[\u2066-\u2069]/g, ''));
    }
  });

  it('has its title in a plain line', () => {
    expect(citation.plain).toContain(title);
    expect(citation.plain).not.toMatch(/\n|undefined|\.\./);
  });

  it.each(languages)('is one sound template in wikitext (%s)', (language) => {
    const text = citationOf(id, language).wikipedia;
    expect(text).toMatch(/^\{\{cite (news|web|report) \|[^{}\n]*\}\}$/);
    for (const parameter of text.slice(2, -2).split('|').slice(1)) {
      expect(parameter).toMatch(/^[a-z]+(-[a-z]+)?\d?=\S/);
    }
    expect(text).toMatch(new RegExp(`\\|(title=|script-title=[a-z]{2}:)`));
    expect(text).toContain(title);
    expect(text.includes('|url=')).toBe(url !== undefined);
  });

  it.each(languages)('has no address that sources.json does not have (%s)', (language) => {
    const all = Object.values(citationOf(id, language)).join('\n');
    const addresses = all.match(/https?:\/\/[^\s"}]+/g) ?? [];
    expect(new Set(addresses)).toEqual(new Set(url ? [url] : []));
    expect(all).not.toContain('archive-url');
  });
});

it('gives no day of access to somebody else’s copy of a work', () => {
  const copied = references.filter(({ source }) => source !== undefined);
  expect(copied.length).toBeGreaterThan(0);
  for (const { id, source } of copied) {
    const { wikipedia, bibtex } = citationOf(id);
    expect(wikipedia).toContain(`|via=${source ?? ''} `);
    expect(wikipedia).not.toContain('access-date');
    expect(bibtex).not.toContain('urldate');
  }
});

describe.each(languages)('the citations of the atlas’s own pages (%s)', (language) => {
  const dossier = dossierFromDisk(language);
  const citations = byLanguage[language] ?? {};

  it('are of every place, every fact and every document, in every form', () => {
    const pages = [
      ...raw.places.map(({ id }) => `place/${id}`),
      ...raw.facts.map(({ id }) => `fact/${id}`),
      ...raw.sources.documents.map(({ id }) => `document/${id}`),
    ];
    expect(Object.keys(citations)).toEqual([...references.map(({ id }) => id), ...pages]);
    for (const page of pages) {
      const citation = citations[page];
      expect(Object.keys(citation ?? {})).toEqual([...citationFormats]);
      for (const text of Object.values(citation ?? {})) {
        expect(text).toContain(
          `${unknownSite}${language}/${page.replace('document/', 'sources/')}/`,
        );
      }
    }
  });

  it('name the version: its day, and a hash that anyone can make of public/geo', () => {
    const hash = createHash('sha256');
    for (const name of [
      'atlas.json',
      'places.geojson',
      'facts.json',
      'sources.json',
      'coverage.json',
    ]) {
      const text = readFileSync(`public/geo/${name}`, 'utf8');
      hash.update(`${name}\n${JSON.stringify(JSON.parse(text))}\n`);
    }
    const digits = hash.digest('hex').slice(0, 12);
    for (const page of ['place/tehran', 'fact/operation-room-damascus']) {
      for (const text of Object.values(citations[page] ?? {})) {
        expect(text).toContain(digits);
        expect(text).toContain(raw.manifest.version);
      }
    }
  });

  it('say which version in the words given for it', () => {
    for (const [id, { wikipedia, bibtex, ris, csl }] of Object.entries(citations)) {
      if (!id.includes('/')) continue;
      const words = `${language}: ${raw.manifest.version} `;
      expect(wikipedia).toContain(`|id=${words}#${dossier.hash} `);
      expect(bibtex).toContain(`note = {${words}\\#${dossier.hash}}`);
      expect(ris).toContain(`\nN1  - ${words}#${dossier.hash}\n`);
      expect(csl).toContain(`"note": "${words}#${dossier.hash}"`);
    }
  });

  it('hold no mark of direction, which no machine needs, except in the plain line', () => {
    for (const { wikipedia, bibtex, ris, csl } of Object.values(citations)) {
      expect([wikipedia, bibtex, ris, csl].join('\n')).not.toMatch(/[\u2066-\u2069]/);
    }
  });

  it('have names and statements in their own script, also after BibTeX', () => {
    for (const { id, name } of dossier.places) {
      expect(read(citations[`place/${id}`]?.bibtex ?? '').title).toBe(name);
    }
    for (const fact of dossier.facts.slice(0, 20)) {
      const { id } = fact;
      const title = headlineOf(fact).replace(/[.。]$/, '');
      expect(read(citations[`fact/${id}`]?.bibtex ?? '').title).toBe(title);
      expect(citations[`fact/${id}`]?.plain.startsWith(title)).toBe(true);
    }
  });
});

it('names the latest archived copy whose address a document gives', () => {
  const files = fixtureFiles(({ sources }) => {
    const [reference] = sources.references;
    if (!reference) throw new Error('The fixture has no reference.');
    reference.URL = 'https://times.example/1';
    const [citation] = reference.citedAs;
    if (!citation) throw new Error('The fixture’s reference is not cited.');
    const archived = (day: string) => ({
      ...citation,
      archived: day,
      archiveURL: `https://archive.example/${day}`,
    });
    reference.citedAs.push(
      { ...citation, archived: '2020-01-01' },
      archived('2018-07-17'),
      archived('2019-01-01'),
    );
  });
  const { dossier: fixture } = parseDossier(files);
  const addresses = {
    place: () => unknownSite,
    fact: () => unknownSite,
    document: () => unknownSite,
  };
  const citations = makeCitations(fixture, compileDossier(fixture, 'en'), addresses, '');
  expect(citations[fixture.sources.references[0]?.id ?? '']?.wikipedia).toContain(
    '|archive-url=https://archive.example/2019-01-01 |archive-date=2019-01-01',
  );
});
