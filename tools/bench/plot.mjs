// @ts-check
import { compared, groupsOf } from './table.mjs';

const ROW = 18;
const LEFT = 250;
const RIGHT = 60;
const WIDTH = 860;
/** The scale is of logarithms, from a fiftieth to fifty times the bare page. */
const [MIN, MAX] = [1 / 50, 50];

/**
 * The ratios of all groups as a drawing: bars to the left of the line are where the atlas needs less than the bare page.
 * @param {readonly import('./table.mjs').Run[]} runs
 */
export function plot(runs) {
  let top = 24;
  const parts = groupsOf(runs).flatMap(({ title, runs: own }) => {
    const head = text(8, top, title, 'font-weight="600"');
    top += ROW;
    const bars = compared(own).flatMap(({ words, ratio }) => {
      if (ratio === null) return [];
      const bar = barAt(top, words, ratio);
      top += ROW;
      return [bar];
    });
    top += ROW / 2;
    return [head, ...bars];
  });
  const line = `<path d="M${across(1)} 8V${top}" stroke="#555"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${top}" font-family="sans-serif" font-size="12"><rect width="100%" height="100%" fill="#fff"/>${parts.join('')}${line}</svg>\n`;
}

/**
 * Where a ratio stands, px from the left.
 * @param {number} ratio
 */
function across(ratio) {
  const clamped = Math.min(Math.max(ratio, MIN), MAX);
  const share = Math.log(clamped / MIN) / Math.log(MAX / MIN);
  return Math.round(LEFT + share * (WIDTH - LEFT - RIGHT));
}

/**
 * @param {number} top
 * @param {string} words
 * @param {number} ratio
 */
function barAt(top, words, ratio) {
  const [start, end] = [across(Math.min(ratio, 1)), across(Math.max(ratio, 1))];
  const colour = ratio <= 1 ? '#2f6f6a' : '#b4532a';
  return [
    text(20, top, words),
    `<rect x="${start}" y="${top - 11}" width="${Math.max(end - start, 1)}" height="12" fill="${colour}"/>`,
    text(end + 5, top, ratio.toFixed(2)),
  ].join('');
}

/**
 * @param {number} x
 * @param {number} y
 * @param {string} words
 */
function text(x, y, words, more = '') {
  const safe = words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<text x="${x}" y="${y}" fill="#222" ${more}>${safe}</text>`;
}
