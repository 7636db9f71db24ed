// Each of these runs in a page, which gets its text alone: it can name nothing outside of itself.

/** The words of the first element of a selector; none where there is none. */
export function textOf(selector: string): string {
  return (document.querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** Whether any element of a selector has a box. */
export function isShown(selector: string): boolean {
  return [...document.querySelectorAll(selector)].some(
    (found) => found.getClientRects().length > 0,
  );
}

/** How many elements of a selector have a box. */
export function countShown(selector: string): number {
  return [...document.querySelectorAll(selector)].filter(
    (found) => found.getClientRects().length > 0,
  ).length;
}

/** Whether a page is there, and nothing has come for a while. */
export function isQuiet(): boolean {
  const came = performance.getEntriesByType('resource').map((entry) => {
    return (entry as PerformanceResourceTiming).responseEnd;
  });
  return document.readyState === 'complete' && performance.now() - Math.max(0, ...came) > 300;
}

/** How many colours, by 16 steps a channel, a screenshot (PNG, base64) has where an element stands. */
export async function coloursIn(png: string, selector: string): Promise<number> {
  const bytes = Uint8Array.from(atob(png), (character) => character.charCodeAt(0));
  const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const canvas = document.createElement('canvas');
  const box = document.querySelector(selector)?.getBoundingClientRect();
  const context = canvas.getContext('2d');
  if (!context || !box) throw new Error(`No ${selector} to see, or no 2D canvas to see it with.`);
  Object.assign(canvas, { width: picture.width, height: picture.height });
  context.drawImage(picture, 0, 0);
  const scale = picture.width / innerWidth;
  const { data } = context.getImageData(
    ...([box.x, box.y, box.width, box.height].map((px) => Math.round(px * scale)) as [
      number,
      number,
      number,
      number,
    ]),
  );
  const colours = new Set<number>();
  for (let start = 0; start < data.length; start += 4) {
    const [red = 0, green = 0, blue = 0] = data.slice(start, start + 3);
    colours.add((red >> 4) * 256 + (green >> 4) * 16 + (blue >> 4));
  }
  return colours.size;
}
