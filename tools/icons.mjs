// @ts-check
// The icons of the installed atlas from its mark, public/icon.svg, again by hand: `node tools/icons.mjs`.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { root } from './steps.mjs';

const INK = '#14212B';
const PAPER = '#FCFCFA';
const mark = readFileSync(join(root, 'public/icon.svg'), 'utf8');
const shapes = [...mark.matchAll(/<(?:path|circle)[^>]*\/>/g)].map(([shape]) => shape).join('');

/**
 * Paper with the mark in its middle.
 * @param {number} size px
 * @param {number} part of the width that the mark takes: a phone may cut off all but four fifths
 */
function icon(size, part) {
  const scale = (size * part) / 32;
  const margin = (size - 32 * scale) / 2;
  const painted = shapes
    .replace('<path', `<path fill="${INK}"`)
    .replace('<circle', `<circle fill="none" stroke="${INK}" stroke-width="2.4"`);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}">
    <rect width="100%" height="100%" fill="${PAPER}"/>
    <g transform="translate(${margin} ${margin}) scale(${scale})">${painted}</g></svg>`;
  return new Resvg(svg).render().asPng();
}

writeFileSync(join(root, 'public/icon-192.png'), icon(192, 0.8));
writeFileSync(join(root, 'public/icon-512.png'), icon(512, 0.8));
writeFileSync(join(root, 'public/icon-maskable-512.png'), icon(512, 0.56));
