import type { Locator, Page } from '@playwright/test';
import { word, type Language } from './words';

/** The table, the bibliography and the documents' own pages, in the words of their readers. */
export class SourcesPage {
  language: Language = 'en';

  constructor(readonly page: Page) {}

  async open(language: Language, rest = ''): Promise<void> {
    this.language = language;
    await this.page.goto(`${language}/sources/${rest}`);
  }

  filter(key: 'matrix_all' | 'matrix_disagreements' | 'matrix_one_document' | 'undated'): Locator {
    const filters = this.page.getByRole('navigation', {
      name: word(this.language, 'matrix_filters'),
    });
    return filters.getByRole('link', { name: new RegExp(`^${word(this.language, key)} `) });
  }

  /** How many facts a filter says it leaves. */
  async filterCount(key: Parameters<SourcesPage['filter']>[0]): Promise<number> {
    return Number(await this.filter(key).locator('small').textContent());
  }

  async orderBy(order: 'time' | 'place' | 'documents'): Promise<void> {
    await this.page.locator('.matrix').getByRole('combobox').selectOption(order);
  }

  /** The ids of the facts in the table, in its order. */
  rows(): Promise<string[]> {
    return this.page
      .locator('tr[id^="fact-"]')
      .evaluateAll((rows) => rows.map(({ id }) => id.replace('fact-', '')));
  }

  row(fact: string): Locator {
    return this.page.locator(`tr#fact-${fact}`);
  }

  /** The two sides that stand under a row that is disputed. */
  sides(fact: string): Locator {
    return this.row(fact)
      .locator('xpath=following-sibling::tr[1]')
      .locator('.sides')
      .getByRole('list');
  }

  get groups(): Locator {
    return this.page.locator('th[scope="rowgroup"]');
  }

  reference(id: string): Locator {
    return this.page.locator(`li#${id}`);
  }

  /** On a document's page: its paragraphs by ordinal, each with its text of ours. */
  paragraphs(): Promise<{ ordinal: number; text: string }[]> {
    return this.page.locator('ol > li[id^="p"]').evaluateAll((items) =>
      items.map((item) => ({
        ordinal: Number(item.id.slice(1)),
        text: (item.querySelector('div')?.textContent ?? '').trim(),
      })),
    );
  }

  paragraph(ordinal: number): Locator {
    return this.page.locator(`li#p${ordinal}`);
  }

  async isWiderThanScreen(): Promise<boolean> {
    return this.page.evaluate(
      () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
    );
  }
}
