import { expect, type Locator, type Page } from '@playwright/test';
import { middleOf } from './page-geometry';
import { word, type Language } from './words';

/** Any page of the atlas, in the words of its readers. */
export class PageDriver {
  language: Language = 'en';
  protected drawsMap = true;

  constructor(readonly page: Page) {}

  /** Opens any page and waits for nothing but its arrival. */
  async visit(language: Language, rest = ''): Promise<void> {
    this.language = language;
    await this.page.goto(`${language}/${rest}`);
  }

  /** From the next page on the browser has no WebGL, as one without a graphics driver has none. */
  async withoutWebGL(): Promise<void> {
    this.drawsMap = false;
    await this.page.addInitScript(() => {
      HTMLCanvasElement.prototype.getContext = () => null;
    });
  }

  /** The path from the language on, and the query, of the address of now. */
  get address(): string {
    const { pathname, search } = new URL(this.page.url());
    return pathname.replace(/^.*?\/(?=(?:en|ar|zh-Hant)\/)/, '') + search;
  }

  word(...[key, blanks]: Parameters<typeof word> extends [unknown, ...infer Rest] ? Rest : never) {
    return word(this.language, key, blanks);
  }

  /** A message over the map or in the panel, by its words. */
  notice(text: string): Locator {
    return this.page.locator('.notice', { hasText: text });
  }

  /** What a screen reader is told after a choice. */
  get announcement(): Locator {
    return this.page.locator('p.hidden-text[role="status"]').filter({ hasText: /./ });
  }

  /** The card that greets a reader who has never been here. */
  get opening(): Locator {
    return this.page.locator('.opening');
  }

  /** What a mark means, said where it is met. */
  get tip(): Locator {
    return this.page.getByRole('tooltip');
  }

  /** The key of all marks and keys. */
  get wholeKey(): Locator {
    return this.page.getByRole('dialog', { name: this.word('key'), exact: true });
  }

  get keyButton(): Locator {
    return this.header.getByRole('button', { name: this.word('key_open') });
  }

  /** Rests a finger on something; what is returned lifts it again. */
  async holdFinger(on: Locator): Promise<() => Promise<void>> {
    await on.scrollIntoViewIfNeeded();
    const { x, y } = await middleOf(on);
    return this.holdFingerAt(x, y);
  }

  /** The same at a spot of the window, px. */
  async holdFingerAt(x: number, y: number): Promise<() => Promise<void>> {
    const session = await this.page.context().newCDPSession(this.page);
    const touch = (type: 'touchStart' | 'touchEnd', touchPoints: { x: number; y: number }[]) =>
      session.send('Input.dispatchTouchEvent', { type, touchPoints });
    await touch('touchStart', [{ x, y }]);
    return async () => {
      await touch('touchEnd', []);
      await session.detach();
    };
  }

  closeOpening(): Promise<void> {
    return this.opening.getByRole('button', { name: this.word('opening_close') }).click();
  }

  toggleTheme(): Promise<void> {
    const name = new RegExp(`${this.word('theme_dark')}|${this.word('theme_light')}`);
    return this.page.getByRole('button', { name }).click();
  }

  get header(): Locator {
    return this.page.locator('header.header');
  }

  get pages(): Locator {
    return this.page.getByRole('navigation', { name: this.word('nav_label') });
  }

  get otherLanguages(): Locator {
    return this.page.getByRole('navigation', { name: this.word('languages_label') });
  }

  get menuButton(): Locator {
    return this.page.locator('button[popovertarget="menu"]');
  }

  /** What is there to be pressed or chosen from, but for what needs no script: the menu, and the squares of a year. */
  get scriptedControls(): Locator {
    return this.page.locator(
      ':is(button:not([popovertarget], [data-cell]), select, input):visible',
    );
  }

  /** The links of the page to one of its site's own addresses. */
  ownLink(path: string): Locator {
    return this.page.locator(`a[href$="${path}"]`);
  }

  get searchField(): Locator {
    return this.page.getByRole('combobox', { name: this.word('search_label') });
  }

  get results(): Locator {
    return this.page
      .getByRole('listbox', { name: this.word('search_results_label') })
      .getByRole('option');
  }

  /** The words that are marked in the results. */
  get marked(): Locator {
    return this.results.locator('mark');
  }

  /** Goes to the search with its key, as soon as the page listens, and types. */
  async search(text: string): Promise<void> {
    await expect(async () => {
      await this.page.keyboard.press('/');
      await expect(this.searchField).toBeFocused({ timeout: 500 });
    }).toPass();
    await this.page.keyboard.type(text);
  }
}
