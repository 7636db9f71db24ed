// @ts-check
// What Lighthouse says of a first visit to the heaviest pages of each kind, on a phone and on a wide screen.
import { readFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { root } from '../steps.mjs';

/**
 * One visit: scores from 0 to 1, times in ms as on Lighthouse's own line and machine, the shift of its layout, the
 * elements in its body, and how many processes waited for a core when it began.
 * @typedef {object} Load
 * @property {string} page
 * @property {'phone' | 'wide'} screen
 * @property {number} performance
 * @property {number} accessibility
 * @property {number} bestPractices
 * @property {number} seo
 * @property {number} firstPaint
 * @property {number} largestPaint
 * @property {number} blocked
 * @property {number} speedIndex
 * @property {number} shift
 * @property {number} elements
 * @property {number} load
 */

/**
 * @typedef {{ facts: { id: string, places: string[], attributions: unknown[] }[], places: { id: string, geometry?: object }[], story: { id: string }[] }} Pages
 *   what the dossier of the build says of its pages
 */

/** The pages that are measured, by their addresses from the site's root. */
export function firstLoadPages() {
  /** @type {Pages} */
  const { facts, places, story } = JSON.parse(
    readFileSync(join(root, 'build/en/dossier.json'), 'utf8'),
  );
  // An area is drawn beside its place; a fact of many versions is the longest page of one.
  const place = places.find(({ geometry }) => geometry) ?? places[0];
  const [fact] = facts.toSorted(
    (one, other) => other.attributions.length - one.attributions.length,
  );
  const [step] = story;
  return [
    'en/',
    ...(place ? [`en/place/${place.id}/`] : []),
    ...(fact ? [`en/fact/${fact.id}/`] : []),
    ...(step ? [`en/story/${step.id}/`] : []),
    'en/sources/',
  ];
}

/**
 * Visits a page in a browser of its own, which has kept nothing.
 * @param {string} origin
 * @param {string} page
 * @param {Load['screen']} screen
 * @param {{ executablePath: string, args: string[] }} browser
 * @returns {Promise<Load>}
 * @throws where Lighthouse gets no page
 */
export async function firstLoad(origin, page, screen, { executablePath, args }) {
  // Only whoever asks for these figures loads it.
  const { default: lighthouse, desktopConfig } = await import('lighthouse');
  const [load = 0] = loadavg();
  const browser = await puppeteer.launch({ executablePath, args });
  try {
    const result = await lighthouse(
      `${origin}/${page}`,
      { output: 'json', logLevel: 'error' },
      screen === 'wide' ? desktopConfig : undefined,
      await browser.newPage(),
    );
    if (!result) throw new Error(`Lighthouse says nothing of ${page}.`);
    const { audits, categories } = result.lhr;
    const value = (/** @type {string} */ audit) => audits[audit]?.numericValue ?? NaN;
    const score = (/** @type {string} */ category) => categories[category]?.score ?? NaN;
    return {
      page,
      screen,
      performance: score('performance'),
      accessibility: score('accessibility'),
      bestPractices: score('best-practices'),
      seo: score('seo'),
      firstPaint: value('first-contentful-paint'),
      largestPaint: value('largest-contentful-paint'),
      blocked: value('total-blocking-time'),
      speedIndex: value('speed-index'),
      shift: value('cumulative-layout-shift'),
      elements: value('dom-size'),
      load,
    };
  } finally {
    await browser.close();
  }
}
