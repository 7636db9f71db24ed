import { escapeMarkup } from '$lib/base/escape-markup';
import type { Status } from '$lib/dossier/model/dossier';
import { scriptOf } from '$lib/base/script';
import { wrap } from '$lib/base/wrap-text';
import { localeOf, type LocaleCode } from '$lib/i18n/locales';
import type { Named } from '$lib/static-map/base-map-labels';
import type { Members } from '$lib/static-map/draw-base-map';
import { IMAGE_HEIGHT, MAP_WIDTH, type ImageMap } from './image-map';
import type { ImageText, Chip } from './image-text';
import { interfaceColours as colours } from '$lib/static-map/interface-colours';
import { faceAttributes, fontRuns, type Face } from './fonts';
import { glyphMarkup, baseMapStyles, mapMarkup } from './map-svg';
import { measureIn } from './measure-text';

const IMAGE_WIDTH = 1200;
/** Where the text begins and ends, px from the social image’s edge on the side that reading begins. */
const START = 56;
const END = 545;
/** The rule over date and status, px from above; where there is no row of dates it stands lower. */
const RULE = { body: 507, sides: 540 };

/** Sizes in px that a title is tried in, and how many lines it may take; Markazi draws small for its size. */
const nameSizes = [
  { size: 66, lines: 2 },
  { size: 54, lines: 2 },
  { size: 44, lines: 3 },
];
const statementSizes = [
  { size: 46, lines: 5 },
  { size: 40, lines: 6 },
];
/** Where both sides of a dispute have to stand beneath it. */
const beforeSides = [
  { size: 46, lines: 1 },
  { size: 34, lines: 3 },
];
const latinType = { bodySize: 30, titleScale: 1, leading: 1.1, bodyLeading: 1.34 };
const types: Partial<Record<string, typeof latinType>> = {
  Arab: { bodySize: 28, titleScale: 1.12, leading: 1.05, bodyLeading: 1.5 },
  Hant: { bodySize: 29, titleScale: 0.94, leading: 1.2, bodyLeading: 1.45 },
};
const typeOf = (language: string) => types[scriptOf(language)] ?? latinType;

/** A social image, 1200 × 630 px, as SVG: words on the side that reading begins, the map on the other. */
export function imageSvg(
  text: ImageText,
  map: ImageMap,
  dossier: Members & Named,
  language: LocaleCode,
): string {
  const pen = penFor(language);
  const isLtr = localeOf(language).direction === 'ltr';
  const mapLeft = isLtr ? IMAGE_WIDTH - MAP_WIDTH : 0;
  const edge = isLtr ? mapLeft - 1.5 : MAP_WIDTH + 1.5;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${IMAGE_WIDTH}" height="${IMAGE_HEIGHT}" viewBox="0 0 ${IMAGE_WIDTH} ${IMAGE_HEIGHT}">`,
    `<style>${baseMapStyles}</style>`,
    `<g transform="translate(${mapLeft})">${mapMarkup(map, dossier, language)}</g>`,
    // The map goes on under the words and is covered there: to cut it off takes a layer more to draw.
    `<rect x="${isLtr ? 0 : MAP_WIDTH}" width="${IMAGE_WIDTH - MAP_WIDTH}" height="${IMAGE_HEIGHT}" fill="${colours.paper}"/>`,
    `<path d="M${edge} 0V${IMAGE_HEIGHT}" stroke="${colours.ink}" stroke-width="3"/>`,
    `<g transform="translate(${pen.box(START, 37)} 48) scale(1.34)" fill="${colours.ink}"><path d="M0 0h8v8H0zM9.5 0h8v8h-8zM0 9.5h8v8H0zM9.5 9.5h8v8h-8z"/><circle cx="23.2" cy="13.6" r="3.2" fill="none" stroke="${colours.ink}" stroke-width="1.8"/></g>`,
    pen.write(text.site, START + 51, 71, 'serif', 30, colours.ink),
    said(text, pen, language),
    `<path d="M${pen.x(START)} ${text.dispute ? RULE.sides : RULE.body}H${pen.x(END)}" stroke="${colours.ink}" stroke-width="2"/>`,
    footer(text, pen),
    '</svg>',
  ].join('');
}

/** Kind, title and body, from above down to the rule. */
function said(
  { kind, title, titleIsName, body, dispute }: ImageText,
  pen: Pen,
  language: LocaleCode,
): string {
  const parts: string[] = [];
  let y = dispute ? 134 : kind ? 174 : 150;
  if (kind) {
    const { sign } = kind;
    if (sign) {
      const centre = pen.x(START + 14);
      parts.push(glyphMarkup(sign.layer, sign.status, [centre, y - 9], 26, sign.layer.light));
    }
    const from = START + (sign ? 40 : 0);
    const [words = ''] = wrap(kind.words, language, END - from, 1, pen.measure('sans', 26));
    parts.push(pen.write(words, from, y, 'sans', 26, colours.ink2));
  }
  const { leading, bodyLeading } = typeOf(language);
  const sizes = dispute ? beforeSides : titleIsName ? nameSizes : statementSizes;
  const { lines, size } = fitted(title, sizes, pen, language);
  y += size * 0.28;
  for (const line of lines) {
    y += size * leading;
    parts.push(pen.write(line, START, y, 'serif', size, colours.ink));
  }
  if (body !== null) {
    y += 16;
    const set = bodyIn(body, RULE.body - 18 - y, pen, language);
    for (const line of set.lines) {
      y += set.size * bodyLeading;
      parts.push(pen.write(line, START, y, 'sans', set.size, colours.ink));
    }
  }
  if (dispute) parts.push(bothSides(dispute, y, pen, language));
  return parts.join('');
}

/** A body in the largest size in which all of it has room, px; else as much of it as has room in the smallest. */
function bodyIn(body: string, room: number, pen: Pen, language: LocaleCode) {
  const { bodySize, bodyLeading } = typeOf(language);
  const tried = [1, 0.87, 0.76].map((share) => {
    const size = bodySize * share;
    const maxLines = Math.max(1, Math.floor(room / (size * bodyLeading)));
    const linesIn = (count: number) =>
      wrap(body, language, END - START, count, pen.measure('sans', size));
    return { size, fits: linesIn(Infinity).length <= maxLines, lines: linesIn(maxLines) };
  });
  const found = tried.find(({ fits }) => fits) ?? tried.at(-1);
  if (!found) throw new Error('There is no size to set a body in.');
  return found;
}

/** The question, then each side: who says it, and what; the sides share the room down to the rule. */
function bothSides(
  { question, sides }: NonNullable<ImageText['dispute']>,
  from: number,
  pen: Pen,
  language: LocaleCode,
): string {
  const { bodySize, bodyLeading } = typeOf(language);
  const size = bodySize * 0.83;
  const line = size * bodyLeading;
  const parts: string[] = [];
  let y = from + 8;
  const write = (text: string, maxLines: number, face: Face, colour: string) => {
    for (const words of wrap(text, language, END - START, maxLines, pen.measure(face, size))) {
      y += line;
      parts.push(pen.write(words, START, y, face, size, colour));
    }
  };
  const linesOf = (text: string) =>
    wrap(text, language, END - START, Infinity, pen.measure('sans', size));
  if (question !== null) write(question, 2, 'bold', colours.ink);
  const row = 50;
  let left = Math.max(sides.length, Math.floor((RULE.sides - 14 - y - row * 2) / line));
  const needed = sides.map(({ text }) => linesOf(text).length);
  for (const [index, { text, chips, words }] of sides.entries()) {
    // A side that needs less than its half leaves the rest to the other.
    const others = needed.slice(index + 1).reduce((sum, lines) => sum + lines, 0);
    const maxLines = Math.max(Math.floor(left / (sides.length - index)), left - others);
    const set = chipsMarkup(chips, pen);
    const beside = START + set.width + (set.width > 0 ? 4 : 0);
    const [said = ''] = wrap(words, language, END - beside, 1, pen.measure('sans', 21));
    parts.push(set.at(y + 14, START), pen.write(said, beside, y + 38, 'sans', 21, colours.ink2));
    y += row;
    write(text, maxLines, 'sans', colours.ink);
    left -= Math.min(maxLines, needed[index] ?? 0);
  }
  return parts.join('');
}

/** The title in the largest size in which its lines suffice; else cut in the smallest. */
function fitted(title: string, sizes: typeof nameSizes, pen: Pen, language: LocaleCode) {
  const tried = sizes.map(({ size: base, lines: maxLines }) => {
    const size = base * typeOf(language).titleScale;
    const measure = pen.measure('serif', size);
    const whole = wrap(title, language, END - START, Infinity, measure);
    const fits = whole.length <= maxLines && whole.every((line) => measure(line) <= END - START);
    return { size, fits, lines: wrap(title, language, END - START, maxLines, measure) };
  });
  const found = tried.find(({ fits }) => fits) ?? tried.at(-1);
  if (!found) throw new Error('There is no size to set a title in.');
  return found;
}

/** Date, status and chips; the chips stand in the row that has room for them. */
function footer({ date, status, chips }: ImageText, pen: Pen): string {
  const dateRow = 549;
  const statusRow = 582;
  const from = START + (status.mark ? 30 : 0);
  const dateEnd = START + pen.measure('bold', 25)(date) + 16;
  const statusEnd = from + pen.measure('sans', 24)(status.words) + 16;
  const all = chipsMarkup(chips, pen);
  const inStatusRow = END - all.width >= statusEnd;
  const shown = inStatusRow ? all : fewerChips(chips, END - dateEnd, pen);
  return [
    pen.write(date, START, dateRow, 'bold', 25, colours.ink),
    status.mark && statusMark(status.mark, pen.x(START + 10), statusRow - 8),
    pen.write(status.words, from, statusRow, 'sans', 24, colours.ink2),
    shown.at(inStatusRow ? statusRow - 26 : dateRow - 25),
  ].join('');
}

/** As many chips as a width in px takes, and how many more there are. */
function fewerChips(chips: readonly Chip[], width: number, pen: Pen) {
  for (let kept = chips.length; kept > 0; kept--) {
    const left = chips.length - kept;
    const more = left > 0 ? [{ code: `+${left}`, spot: '', garbled: false }] : [];
    const set = chipsMarkup([...chips.slice(0, kept), ...more], pen);
    if (set.width <= width) return set;
  }
  return chipsMarkup([], pen);
}

/** Chips in reading order up to where text ends; letters and numbers in them always run from left to right. */
function chipsMarkup(chips: readonly Chip[], pen: Pen) {
  const size = 21;
  const gap = 8;
  const sized = chips.map((chip) => {
    const code = pen.latin('bold', size)(chip.code);
    const spot = chip.spot === '' ? 0 : 6 + pen.latin('sans', size)(chip.spot);
    return { chip, code, width: Math.ceil(code + spot + 20) };
  });
  const width = sized.reduce((sum, chip) => sum + chip.width + gap, 0);
  const at = (top: number, start = END - width + gap) => {
    let from = start;
    return sized
      .map(({ chip, code, width: wide }) => {
        const left = pen.box(from, wide);
        from += wide + gap;
        const dashes = chip.garbled ? ' stroke-dasharray="4 3"' : '';
        const letters = (face: Face, x: number, words: string, colour: string) =>
          `<text x="${x.toFixed(1)}" y="${top + 24}" ${faceAttributes('en', face, size)} fill="${colour}">${escapeMarkup(words)}</text>`;
        return [
          `<rect x="${left}" y="${top}" width="${wide}" height="33" rx="3" fill="none" stroke="${colours.rule2}" stroke-width="1.6"${dashes}/>`,
          letters('bold', left + 10, chip.code, colours.ink),
          chip.spot && letters('sans', left + 16 + code, chip.spot, colours.ink2),
        ].join('');
      })
      .join('');
  };
  return { width, at };
}

/** Solid stated, hollow reported, the left half disputed. */
function statusMark(status: Status, x: number, y: number): string {
  const fill = status === 'stated' ? colours.ink : 'none';
  const half =
    status === 'disputed'
      ? `<path d="M${x} ${y - 8.5}a8.5 8.5 0 0 0 0 17z" fill="${colours.ink}"/>`
      : '';
  return `<circle cx="${x}" cy="${y}" r="8.5" fill="${fill}" stroke="${colours.ink}" stroke-width="2.4"/>${half}`;
}

type Pen = ReturnType<typeof penFor>;

/** Writes from the side that reading begins; all x are px from the social image’s edge on that side. */
function penFor(language: LocaleCode) {
  const isLtr = localeOf(language).direction === 'ltr';
  const x = (offset: number) => (isLtr ? offset : IMAGE_WIDTH - offset);
  const measure = (face: Face, size: number) => (text: string) =>
    measureIn(language, face)(text, size);
  return {
    x,
    /** The left edge of something of a width. */
    box: (offset: number, width: number) => (isLtr ? offset : IMAGE_WIDTH - offset - width),
    measure,
    latin: (face: Face, size: number) => (text: string) => measureIn('en', face)(text, size),
    write(text: string, offset: number, y: number, face: Face, size: number, colour: string) {
      const at = (from: number, words: string, script: 'own' | 'latin') =>
        `<text x="${x(from).toFixed(1)}" y="${y.toFixed(1)}"${isLtr ? '' : ' text-anchor="end"'} ${faceAttributes(language, face, Number(size.toFixed(1)), script)} fill="${colour}">${escapeMarkup(words)}</text>`;
      // The renderer takes every line for one that runs from left to right, so the isolate says that it does not.
      if (!isLtr) return at(offset, `\u2067${text}\u2069`, 'own');
      let from = offset;
      return fontRuns(text, language)
        .map((run) => {
          const space = run.text.slice(0, run.text.length - run.text.trimStart().length);
          const words = at(from + measure(face, size)(space), run.text.trim(), run.script);
          from += measure(face, size)(run.text);
          return words;
        })
        .join('');
    },
  };
}
