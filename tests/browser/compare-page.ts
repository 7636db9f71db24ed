import type { Locator, Page } from '@playwright/test';
import { word, type Language } from './words';

export type Side = 'first' | 'second';

/** Two years side by side, in the words of their readers. */
export class ComparePage {
  language: Language = 'en';

  constructor(readonly page: Page) {}

  /** Opens the page and waits until both maps are drawn. */
  async open(language: Language, rest = ''): Promise<void> {
    await this.visit(language, rest);
    for (const side of ['first', 'second'] as const) {
      await this.map(side).locator('button[data-place]').first().waitFor({ state: 'attached' });
      await this.staticMap(side).waitFor({ state: 'detached' });
    }
  }

  async visit(language: Language, rest = ''): Promise<void> {
    this.language = language;
    await this.page.goto(`${language}/compare/${rest}`);
  }

  map(side: Side): Locator {
    return this.page.locator(`#map-${side}`);
  }

  staticMap(side: Side): Locator {
    return this.map(side).locator('.static-map');
  }

  /** A map by the years that it is named after. */
  mapOf(years: string): Locator {
    return this.page.getByRole('region', { name: word(this.language, 'compare_map', { years }) });
  }

  /** Where a place is drawn on a side’s map, px of the map. */
  async spotOn(side: Side, place: string): Promise<{ x: number; y: number }> {
    const frame = await this.map(side).boundingBox();
    const marker = await this.map(side).locator(`button[data-place="${place}"]`).boundingBox();
    if (!frame || !marker) throw new Error(`${place} is not drawn on the ${side} map.`);
    return { x: marker.x + marker.width / 2 - frame.x, y: marker.y + marker.height / 2 - frame.y };
  }

  /** Drags a side’s map by so many px. */
  async drag(side: Side, right: number, down: number): Promise<void> {
    const frame = await this.map(side).boundingBox();
    if (!frame) throw new Error(`There is no ${side} map.`);
    const from = { x: frame.x + frame.width / 2, y: frame.y + frame.height * 0.85 };
    await this.page.mouse.move(from.x, from.y);
    await this.page.mouse.down();
    await this.page.mouse.move(from.x + right / 2, from.y + down / 2, { steps: 4 });
    await this.page.mouse.move(from.x + right, from.y + down, { steps: 4 });
    await this.page.mouse.up();
  }

  async zoomIn(side: Side): Promise<void> {
    await this.map(side)
      .getByRole('button', { name: word(this.language, 'zoom_in') })
      .click();
  }

  years(side: Side): Locator {
    return this.page.getByRole('combobox', { name: word(this.language, `compare_${side}`) });
  }

  /** What the choice of a side’s years stands at, in words. */
  chosen(side: Side): Promise<string | undefined> {
    return this.years(side).evaluate((select: HTMLSelectElement) =>
      select.selectedOptions[0]?.text.trim(),
    );
  }

  /** The ids of the places under “Only in …” or “In both”. */
  placesOf(group: Side | 'both'): Promise<string[]> {
    return this.page
      .locator(`section[aria-labelledby="compared-${group}"] a`)
      .evaluateAll((links: HTMLAnchorElement[]) =>
        links.map(({ pathname }) => /\/place\/([^/]+)\//.exec(pathname)?.[1] ?? ''),
      );
  }

  get announcement(): Locator {
    return this.page.locator('main > p.hidden-text[role="status"]');
  }
}
