import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import type { Engine, Reader } from './engine';
import { isPressable, isQuiet, isShown, moveOverMap, paste, textOf } from './in-page';
import { serveWatched, type Site } from './site';

/** A window's inner size, px. */
type Size = [width: number, height: number];
/** The narrowest of the wide ones: in software each px takes its time. */
export const WIDE: Size = [1024, 720];
export const PHONE: Size = [390, 844];

/** A marker of the live map. */
export const LIVE_MARKER = 'button[data-place]';

/**
 * The visit of one reader, which the tests of a group share: a start of the map takes longer than all that is done with
 * it. A test leaves the page as it found it; after one that failed, the next has a reader who was never here.
 */
export class Visit {
  site!: Site;
  reader!: Reader;
  /** What stands in the window, from the site's root; none as long as no test can go on from it. */
  #at: string | undefined;

  /** To be made where the tests of the group are declared. */
  constructor(engine: () => Engine, map: 'live' | 'none') {
    let left = true;
    beforeAll(async () => {
      this.site = await serveWatched(map);
    });
    beforeEach(async () => {
      if (!left) return;
      this.reader = await engine().newReader(this.site.url);
      this.#at = undefined;
      left = false;
    });
    afterEach(async ({ task }) => {
      const errors = await this.reader.errors();
      if (task.result?.state === 'fail' || errors.length > 0) {
        left = true;
        await this.reader.leave();
      }
      expect(errors).toEqual([]);
    });
    afterAll(async () => {
      if (!left) await this.reader.leave();
      await this.site.goDown();
    });
  }

  /** Opens an address in a window of a size. */
  async open(path: string, size: Size): Promise<void> {
    await this.reader.resize(...size);
    // Nobody leaves a page that is still coming; Firefox calls what is cut off an error.
    if (this.#at !== undefined) await this.isQuiet();
    this.#at = undefined;
    await this.reader.open(this.site.url + path);
    this.#at = path;
  }

  /** Opens a page with a live map unless the test before has left it there, and waits until it is drawn. */
  async openMap(path: string, size: Size = WIDE): Promise<void> {
    if (this.#at === path) await this.reader.resize(...size);
    else await this.open(path, size);
    // In software the live map waits for a pointer, and the page for its code.
    const isLive = () => this.reader.ask(moveOverMap, LIVE_MARKER);
    await expect.poll(isLive, { message: LIVE_MARKER }).toBe(true);
    await this.isThere('#map .static-map', false);
  }

  isQuiet(): Promise<void> {
    const quiet = async () => (await this.reader.ask(isQuiet)) && !this.reader.isLoading();
    return expect.poll(quiet, { message: 'is quiet' }).toBe(true);
  }

  /** The path from the language on, with query and hash. */
  async address(): Promise<string> {
    return (await this.reader.ask(() => location.href)).slice(this.site.url.length);
  }

  text(selector: string) {
    return expect.poll(() => this.reader.ask(textOf, selector), { message: selector });
  }

  isThere(selector: string, there = true): Promise<void> {
    return expect.poll(() => this.reader.ask(isShown, selector), { message: selector }).toBe(there);
  }

  /** Presses the first element of a selector, once it stands still and nothing is over it. */
  async press(selector: string): Promise<void> {
    const press = async () =>
      (await this.reader.ask(isPressable, selector)) && (await this.reader.press(selector));
    await expect.poll(press, { message: `${selector} can be pressed` }).toBe(true);
  }

  /** Puts a text into a field in one go. */
  async paste(selector: string, text: string): Promise<void> {
    await this.isThere(selector);
    await this.reader.ask(paste, selector, text);
  }
}
