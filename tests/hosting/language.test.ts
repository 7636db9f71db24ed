import { DOMParser, Element, type Node } from '@xmldom/xmldom';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { root } from '../../tools/steps.mjs';

const build = join(root, 'build');

/** What stands in Latin letters on a page in Arabic or Chinese: names, formats and the codes of documents. */
const allowed = new Set(
  [
    'EN ZH AR GT ref RSII DRM EU TSV WGS SPDX ISO EPSG HTTP',
    'GeoJSON CSV TSV KML GPX PMTiles BibTeX RIS CSL-JSON CSL JSON JSONLD UTF-8 utf-8-sig BOM RFC EDTF QGIS Temporal Controller Python Zotero',
    'Linked Places Format CSV on the Web',
    'Natural Earth GeoNames OurAirports ETOPO5 OpenStreetMap Wikipedia Nojeh Hamadan Air Base Green Zone Nur-Sultan OSLK OIHS',
    'CC BY-SA MIT Cookie px English',
    'Wikidata WIKIDATAID GEONAMESID Geoname ID country-codes Tadmur DuckDuckGo',
    // Sites that carry a cited work, and what a document prints.
    'Democratic Underground Daily Alert NYT telegraph Retrieved Amir-Abdolahian s How',
    'kB RT Radio Svoboda',
    'a b c n',
    'GSHHG LGPL PDF Atom',
  ].flatMap((line) => line.split(' ')),
);

/** What the files of open data call their columns and values, which the page of data explains. */
const ofData = new Set(
  [
    'metadata references bib Layer Add Vector status year cell fact id place radius km longitude latitude date from to',
    'documents cited stated reported disputed undated document reference text infobox headline independent texts',
    'asserts reports disputes denies true site district city province region country data llms txt',
  ].flatMap((line) => line.split(' ')),
);

/** A title in quotation marks, an item of Wikidata, the version of the data. */
const QUOTED = /«[^»]*»|[「『《〈][^」』》〉]*[」』》〉]|\bQ\d+\b|\b[0-9a-f]{12}\b/g;

interface Found {
  page: string;
  text: string;
}

/** The texts of a page that are in its own language, as a reader sees or hears them. */
function textsOf(html: string, language: string): string[] {
  const texts: string[] = [];
  const visit = (node: Node, current: string): void => {
    if (node.nodeType === 3 && current === language) texts.push(node.nodeValue ?? '');
    if (!(node instanceof Element)) return;
    if (/^(?:script|style|code|pre|textarea)$/i.test(node.tagName)) return;
    // What reference managers read, in an element without text.
    if (node.getAttribute('class') === 'Z3988') return;
    const own = node.getAttribute('lang') ?? '';
    const inside = own === '' ? current : own;
    if (inside === language)
      for (const name of ['aria-label', 'title', 'alt', 'placeholder'])
        texts.push(node.getAttribute(name) ?? '');
    for (const child of Array.from(node.childNodes)) visit(child, inside);
  };
  const page = new DOMParser({ onError: () => undefined }).parseFromString(html, 'text/html');
  if (page.documentElement) visit(page.documentElement, language);
  return texts.map((text) => text.trim()).filter((text) => text !== '');
}

/** Titles, outlets and authors of the cited works, the longest first; they stay in the language they are in. */
function namesOfWorks(): string[] {
  const { documents, references } = JSON.parse(
    readFileSync(join(root, 'public/geo/sources.json'), 'utf8'),
  ) as Record<'documents' | 'references', Record<string, unknown>[]>;
  const names = [...documents, ...references].flatMap((work) => [
    work.title,
    work['container-title'],
    work.publisher,
    ...((work.author ?? []) as { family?: string; given?: string; literal?: string }[]).flatMap(
      ({ family, given, literal }) => [literal, family, given],
    ),
  ]);
  return names
    .filter((name): name is string => typeof name === 'string')
    .toSorted((one, other) => other.length - one.length);
}

describe.each(['ar', 'zh-Hant'])('the pages in %s', (language) => {
  const found: Found[] = [];
  beforeAll(() => {
    for (const file of readdirSync(join(build, language), { recursive: true, encoding: 'utf8' })) {
      if (!file.endsWith('index.html')) continue;
      const html = readFileSync(join(build, language, file), 'utf8');
      for (const text of new Set(textsOf(html, language))) found.push({ page: file, text });
    }
  });

  it('have no English outside titles and names', () => {
    const names = namesOfWorks();
    const words = /\p{Script=Latin}[\p{Script=Latin}\p{M}\d-]*/gu;
    const strange = new Map<string, string>();
    for (const { page, text } of found) {
      let rest = text.replaceAll(
        /(?:https?:\/\/|\b[\w.]+\.(?:org|net|com|mil|sy|json|geojson|csv|bib))\S*/g,
        '',
      );
      for (const name of names) rest = rest.replaceAll(name, '');
      rest = rest.replaceAll(QUOTED, '');
      for (const [word] of rest.matchAll(words))
        if (!allowed.has(word) && !(page.startsWith('data') && ofData.has(word)))
          strange.set(word, `${page}: ${text.slice(0, 120)}`);
    }
    expect([...strange]).toEqual([]);
  });

  it('tell a paragraph by its document’s name, not by a code, in running text', () => {
    // A chip says its code first and then the name.
    const coded = found.filter(({ text }) => /(?<!^)\b(?:EN|ZH|AR|GT)\s*¶/.test(text));
    expect(coded).toEqual([]);
  });
});

it.each(['en', 'ar', 'zh-Hant'])('no page in %s tells readers of packages', (language) => {
  for (const file of readdirSync(join(build, language), { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('index.html')) continue;
    const texts = textsOf(readFileSync(join(build, language, file), 'utf8'), language);
    expect(
      texts.filter((text) => /\bnpm\b|\bpackages?\b/i.test(text)),
      file,
    ).toEqual([]);
  }
});
