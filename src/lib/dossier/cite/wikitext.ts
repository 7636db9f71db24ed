import { isoDate, type CslDate, type CslItem, type CslName } from './csl-item';

/** What wikitext says beyond CSL. */
export interface WikitextExtras {
  /** Our translation of the title. */
  translation?: string;
  /** An archived copy, by the document that gives its address and day. */
  archive?: { url: string; day: string };
}

/**
 * A work as one of Wikipedia's citation templates, {{cite news}}, {{cite web}} or {{cite report}}, on one line.
 * The wikis of all three languages know these names and parameters.
 */
export function wikitext(item: CslItem, extras: WikitextExtras = {}): string {
  const { URL: url, note, source } = item;
  const { archive, translation } = extras;
  const parameters: [name: string, value: string | undefined][] = [
    ...nameParameters(item.author ?? []),
    ['date', item.issued && wikiDate(item.issued)],
    ...titleParameters(item),
    ['trans-title', translation],
    [outletParameter(item), item['container-title']],
    ['publisher', item.publisher],
    ['location', item['publisher-place']],
    ['language', item.language],
    ['id', note],
    ['via', source],
  ];
  // A template refuses a day of access or an archived copy without the address they belong to.
  const addresses: [string, string | undefined][] = url
    ? [
        ['url', urlValue(url)],
        ['access-date', item.accessed && isoDate(item.accessed)],
        ['archive-url', archive && urlValue(archive.url)],
        ['archive-date', archive?.day],
      ]
    : [];
  const all = [
    ...parameters.map(([name, value]) => [name, value && textValue(value)]),
    ...addresses,
  ];
  const given = all.flatMap(([name, value]) => (name && value ? [`|${name}=${value}`] : []));
  return `{{${[templateOf(item), ...given].join(' ')}}}`;
}

/** {{cite web}} without an address is an error; works of the press without one are news. */
function templateOf({ type, URL: url }: CslItem): string {
  if (type === 'report') return 'cite report';
  return type === 'webpage' && url ? 'cite web' : 'cite news';
}

function outletParameter(item: CslItem): string {
  return templateOf(item) === 'cite web' ? 'website' : 'work';
}

/** A title in another script than Latin is never italic and says its language. */
function titleParameters({ title, language = 'en' }: CslItem): [string, string][] {
  if (isMostlyLatin(title)) return [['title', title]];
  return [['script-title', `${language.split('-')[0] ?? language}:${title}`]];
}

function isMostlyLatin(text: string): boolean {
  const letters = text.match(/\p{Letter}/gu) ?? [];
  const latin = letters.filter((letter) => /\p{Script=Latin}/u.test(letter));
  return latin.length * 2 >= letters.length;
}

function nameParameters(names: readonly CslName[]): [string, string | undefined][] {
  return names.flatMap(({ family, given, literal }, index): [string, string | undefined][] => {
    const number = names.length > 1 ? index + 1 : '';
    return literal
      ? [[`author${number}`, literal]]
      : [
          [`last${number}`, family],
          [`first${number}`, given],
        ];
  });
}

const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September'],
  ...['October', 'November', 'December'],
];

/** The templates take a whole day as YYYY-MM-DD, but a month only by its name. */
function wikiDate(date: CslDate): string {
  const [year, month, day] = date['date-parts'][0] ?? [];
  if (month === undefined || day !== undefined) return isoDate(date);
  return `${months[month - 1] ?? ''} ${year ?? ''}`.trim();
}

/**
 * What would end the parameter, the template or the link, or start markup, as character references; and after an Arabic
 * word a mark before "1+2", which would read as "2+1".
 */
function textValue(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/(?<=\p{Script=Arabic}\P{L}*)(?=(?<!\d)\d+\+\d)/gu, '&lrm;')
    .replace(/[[\]{|}<]|'(?=')/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** The same in an address, percent-encoded. */
function urlValue(url: string): string {
  return url.replace(
    /[\s"<>[\]{|}]|'(?=')/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
}
