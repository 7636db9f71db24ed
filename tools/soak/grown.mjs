// @ts-check
// Whether counts that were taken in the same state of a page grow.

/**
 * What a tab holds after its garbage is gone: bytes, event listeners, nodes of the page.
 * @typedef {{ heap: number, listeners: number, nodes: number }} Sample
 */

/** By how much the least of the last third of a run may lie above the least of the third before it. */
const ALLOWED = 0.1;

/**
 * A line for each count that grows; the first third of the samples is left to what is made once and kept. A page that
 * was left last is held until the next is, so that single samples stand out: a leak raises the least ones too.
 * @param {readonly Sample[]} samples in the order of time
 * @returns {string[]}
 */
export function grown(samples) {
  const third = Math.floor(samples.length / 3);
  const [middle, last] = [samples.slice(third, 2 * third), samples.slice(-third)];
  if (third === 0) throw new Error(`${samples.length} samples do not tell what grows.`);
  return /** @type {const} */ (['heap', 'listeners', 'nodes']).flatMap((count) => {
    const of = (/** @type {readonly Sample[]} */ some) =>
      Math.min(...some.map((one) => one[count]));
    const [before, after] = [of(middle), of(last)];
    return after > before * (1 + ALLOWED) ? [`${count} grew from ${before} to ${after}.`] : [];
  });
}
