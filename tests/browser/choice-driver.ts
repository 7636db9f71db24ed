import type { Locator } from '@playwright/test';
import { PlaceDriver } from './place-driver';
import { boxOf, middleOf } from './page-geometry';
import { countPixels } from './pixels';

export interface ListedPlace {
  id: string;
  name: string;
  facts: number;
}

/** What a reader chooses by, and the list of what shows: years, layers, actors, documents. */
export class ChoiceDriver extends PlaceDriver {
  year(cell: string): Locator {
    return this.page.locator(`[data-cell="${cell}"]`);
  }

  /** The one press that leaves a year, a layer, a party or a document alone, by its name. */
  only(name: string): Locator {
    return this.page.getByRole('button', { name: this.word('only_this', { name }), exact: true });
  }

  /** The chips over the map, each a choice that leaves facts out. */
  get chips(): Locator {
    return this.page.locator('.choices [data-choice]');
  }

  chip(choice: 'years' | 'undated' | 'layer' | 'actors' | 'documents' | 'matches'): Locator {
    return this.page.locator(`.choices [data-choice="${choice}"]`);
  }

  /** Takes a choice back, or changes what its chip says. */
  pressChip(...chip: Parameters<ChoiceDriver['chip']>): Promise<void> {
    return this.chip(...chip)
      .getByRole('button')
      .click();
  }

  get years(): Locator {
    return this.page.locator('[data-cell]');
  }

  get allYears(): Locator {
    return this.page.getByRole('button', { name: this.word('all_years'), exact: true });
  }

  /** The squares that a cell is drawn with. */
  squares(cell: string): Locator {
    return this.year(cell).locator('.squares').first();
  }

  /** Moves the row of years to its first or to its last. */
  scrollYears(to: 'start' | 'end'): Promise<void> {
    const cell = this.year(to === 'start' ? '1979' : '2016');
    return cell.evaluate((year, inline) => year.scrollIntoView({ inline }), to);
  }

  /** Px between a year and the undated, which lie over the end of the row: below zero where they cover it. */
  async clearOfUndated(cell: string): Promise<number> {
    const [year, undated] = [await boxOf(this.year(cell)), await boxOf(this.year('undated'))];
    return this.language === 'ar'
      ? year.x - (undated.x + undated.width)
      : undated.x - (year.x + year.width);
  }

  /** How many px at the edges of the row, above and beyond the cell of the undated, have the colour of ink. */
  async inkRoundUndated(ink: string): Promise<number> {
    const [row, cell] = [
      await boxOf(this.page.locator('#year-cells')),
      await boxOf(this.page.locator('.slot', { has: this.year('undated') })),
    ];
    const above = { ...cell, y: row.y, height: cell.y - row.y };
    const [x, end] =
      this.language === 'ar' ? [row.x, cell.x] : [cell.x + cell.width, row.x + row.width];
    const beyond = { x, y: row.y, width: end - x, height: row.height };
    let inked = 0;
    for (const part of [above, beyond]) {
      if (part.width >= 1 && part.height >= 1) inked += await countPixels(this.page, part, ink);
    }
    return inked;
  }

  /** The cells that are on. */
  yearsOn(): Promise<string[]> {
    return this.page
      .locator('[data-cell][aria-pressed="true"]')
      .evaluateAll((cells: HTMLElement[]) => cells.map(({ dataset }) => dataset.cell ?? ''));
  }

  /** The number of facts that each cell tells; a cell without a number has none. */
  async yearCounts(): Promise<Record<string, number>> {
    return this.years.evaluateAll((cells: HTMLElement[]) =>
      Object.fromEntries(
        cells.map((cell) => [
          cell.dataset.cell ?? '',
          Number(cell.querySelector('small')?.textContent ?? 0),
        ]),
      ),
    );
  }

  /** The number of facts that each cell is drawn with. */
  async yearSquares(): Promise<Record<string, number>> {
    return this.years.evaluateAll((cells: HTMLElement[]) =>
      Object.fromEntries(
        cells.map((cell) => [
          cell.dataset.cell ?? '',
          [...cell.querySelectorAll('.squares i')].filter(
            (mark) => mark.getClientRects().length > 0,
          ).length,
        ]),
      ),
    );
  }

  rangeHandle(end: 'from' | 'to'): Locator {
    const name = this.word(end === 'from' ? 'range_from' : 'range_to');
    return this.page.getByRole('slider', { name });
  }

  /** Draws with the mouse from the middle of one thing to that of another. */
  async drag(from: Locator, to: Locator): Promise<void> {
    const start = await middleOf(from);
    const end = await middleOf(to);
    await this.page.mouse.move(start.x, start.y);
    await this.page.mouse.down();
    await this.page.mouse.move(end.x, end.y, { steps: 8 });
    await this.page.mouse.up();
  }

  get playButton(): Locator {
    return this.page.locator('button[aria-keyshortcuts="P"]');
  }

  layer(name: string): Locator {
    return this.page.locator('fieldset.layers').getByRole('checkbox', { name });
  }

  get allLayers(): Locator {
    return this.page.locator('fieldset.layers').getByRole('button', { name: this.word('all') });
  }

  layersOn(): Promise<string[]> {
    return this.page
      .locator('fieldset.layers label', { has: this.page.locator(':checked') })
      .locator('.name')
      .allInnerTexts();
  }

  async layerCounts(): Promise<Record<string, number>> {
    const rows = await this.page
      .locator('fieldset.layers label')
      .evaluateAll((labels) =>
        labels.map((label): [string, number] => [
          label.querySelector('.name')?.textContent ?? '',
          Number(label.querySelector('.count')?.textContent ?? NaN),
        ]),
      );
    return Object.fromEntries(rows);
  }

  /** What opens the words on what the marks mean. */
  get keySummary(): Locator {
    return this.page.getByText(this.word('explain_status'));
  }

  async openKey(): Promise<void> {
    await this.keySummary.click();
  }

  async openFilters(): Promise<void> {
    await this.page.getByText(this.word('filter_by')).click();
  }

  filterBox(filter: 'actors' | 'documents', name: string): Locator {
    return this.page.locator(`fieldset[data-filter="${filter}"]`).getByRole('checkbox', { name });
  }

  get list(): Locator {
    return this.page.getByRole('region', { name: this.word('places') });
  }

  listed(id: string): Locator {
    return this.list.locator(`a[href*="/place/${id}/"]`);
  }

  /** The number that the list's heading tells. */
  async placesShown(): Promise<number> {
    const text = await this.list.locator('.shown').innerText();
    return Number(/\d+/.exec(text)?.[0] ?? NaN);
  }

  /** The places under each heading of the list, with the facts that are drawn beside them. */
  async listedPlaces(): Promise<{ heading: string; places: ListedPlace[] }[]> {
    return this.list.evaluate((list) =>
      [...list.querySelectorAll('h3')].map((heading) => ({
        heading: heading.textContent.trim(),
        places: [...(heading.nextElementSibling?.querySelectorAll('a') ?? [])].map((link) => ({
          id: /\/place\/([^/]+)\//.exec(link.pathname)?.[1] ?? '',
          name: link.querySelector('.name')?.textContent.trim() ?? '',
          facts: link.querySelectorAll('.squares i').length,
        })),
      })),
    );
  }

  /** The ids under "Not in the chosen years". */
  async listedOutside(): Promise<string[]> {
    const groups = await this.listedPlaces();
    const outside = groups.find(({ heading }) => heading === this.word('outside_years'));
    return outside?.places.map(({ id }) => id) ?? [];
  }

  /** The number of facts under "Facts without a place"; 0 where there is no such part. */
  async factsWithoutPlace(): Promise<number> {
    return this.page.locator('.unplaced > ol > li').count();
  }

  get sheet(): Locator {
    return this.page.locator('aside.sheet');
  }

  sheetHeight(): Promise<number> {
    return boxOf(this.sheet).then(({ height }) => height);
  }

  sheetTop(): Promise<number> {
    return boxOf(this.sheet).then(({ y }) => y);
  }

  get tallerSheet(): Locator {
    return this.page.getByRole('button', { name: this.word('sheet_larger') });
  }

  get shorterSheet(): Locator {
    return this.page.getByRole('button', { name: this.word('sheet_smaller') });
  }

  get yearBar(): Locator {
    return this.page.locator('button[aria-controls="year-cells"]');
  }
}
