import type { Locator, Page } from '@playwright/test';
import { MapDriver } from './map-driver';
import { middleOf } from './page-geometry';

/** A fact as a card tells it. */
export interface CardFact {
  id: string;
  date: string;
  status: string;
  statement: string;
  chips: { text: string; href: string }[];
  references: string[];
}

/** What shows of a place or a fact: popup, card and citations. */
export class PlaceDriver extends MapDriver {
  get popup(): Locator {
    return this.page.getByRole('dialog');
  }

  get popupTitle(): Locator {
    return this.popup.getByRole('heading', { level: 2 });
  }

  /** How far down the page the line from the popup to its place runs, px. */
  async leaderHeight(): Promise<number> {
    return (await middleOf(this.map.locator('.leader'))).y;
  }

  /** The title of a place's own page. */
  get pageTitle(): Locator {
    return this.page.getByRole('heading', { level: 1 });
  }

  /** What a step of the story tells before its facts. */
  get storyText(): Locator {
    return this.page.locator('.story .text');
  }

  /** The way to the step before, or to the one after. */
  storyLink(rel: 'prev' | 'next'): Locator {
    return this.page.locator(`.steps a[rel="${rel}"]`);
  }

  /** A finger goes over the text of a step by some px, right and down. */
  swipeStory(right: number, down: number): Promise<void> {
    return this.storyText.evaluate(
      (target, { right, down }) => {
        const touch = (clientX: number, clientY: number) =>
          new Touch({ identifier: 1, target, clientX, clientY });
        const start = touch(200, 500);
        const end = touch(200 + right, 500 + down);
        const how = { bubbles: true };
        target.dispatchEvent(new TouchEvent('touchstart', { ...how, touches: [start] }));
        target.dispatchEvent(new TouchEvent('touchend', { ...how, changedTouches: [end] }));
      },
      { right, down },
    );
  }

  /** The title of the card of a place, wherever it shows. */
  get cardTitle(): Locator {
    return this.page.locator('.card').getByRole('heading').first();
  }

  get closeButton(): Locator {
    return this.page.getByRole('button', { name: this.word('close'), exact: true });
  }

  closePopup(): Promise<void> {
    return this.closeButton.click();
  }

  /** The facts of the open card: of the popup, of the sheet, or of the place's page. */
  cardFacts(): Promise<CardFact[]> {
    return this.page.locator('.card article[data-fact]').evaluateAll((articles: HTMLElement[]) => {
      const tidy = (element: Element | null) =>
        (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
      return articles.map((article) => ({
        id: article.dataset.fact ?? '',
        date: tidy(article.querySelector('.date')),
        status: tidy(article.querySelector('.status')),
        statement: tidy(article.querySelector('p')),
        chips: [...article.querySelectorAll<HTMLAnchorElement>('.sources .chip')].map((chip) => ({
          text: tidy(chip),
          href: chip.href,
        })),
        references: [...article.querySelectorAll('.sources .number')].map(tidy),
      }));
    });
  }

  /** Which of its facts the card shows, and the way to those after them. */
  get factsPart(): Locator {
    return this.page.locator('.card .stepper').getByRole('status');
  }

  /** The squares beside the number of its facts. */
  get cardSquares(): Locator {
    return this.page.locator('.card .tally .squares');
  }

  get nextFacts(): Locator {
    return this.page.getByRole('button', { name: this.word('next_facts') });
  }

  /** How firm a fact is, in words beside its date. */
  factStatus(id: string): Locator {
    return this.fact(id).locator('header .status').first();
  }

  fact(id: string): Locator {
    return this.page.locator(`article[data-fact="${id}"]`);
  }

  /** What is disputed, each told with both sides: all of a page, or that of one fact. */
  disputes(fact?: string): Locator {
    return this.page.locator(fact === undefined ? '[data-dispute]' : `[data-dispute="${fact}"]`);
  }

  /** What each side of a dispute says, with the documents under it, as "EN ¶8". */
  disputeSides(fact: string): Promise<{ text: string; chips: string[] }[]> {
    return this.disputes(fact)
      .first()
      .locator('.sides > ul')
      .evaluateAll((sides) => {
        const tidy = (element: Element) => element.textContent.replace(/\s+/g, ' ').trim();
        return sides.map((side) => ({
          text: tidy(side),
          chips: [...side.querySelectorAll('.chip')].map(tidy),
        }));
      });
  }

  /** The link to report a mistake: in what the page is about, or in what is named. */
  report(about?: string): Locator {
    const name =
      about === undefined ? this.word('report') : this.word('report_label', { title: about });
    return this.page.getByRole('link', { name, exact: true });
  }

  get reportDialog(): Locator {
    return this.page.getByRole('dialog', { name: this.word('report'), exact: true });
  }

  get reportText(): Locator {
    return this.reportDialog.getByRole('textbox');
  }

  /** Copies the link of the open place. */
  share(): Promise<void> {
    return this.page.getByRole('button', { name: this.word('copy_link') }).click();
  }

  get linkCopied(): Locator {
    return this.page.getByText(this.word('link_copied'));
  }

  get linkToCopyByHand(): Locator {
    return this.page.getByLabel(this.word('copy_by_hand'));
  }

  /** Opens the menu of citations of a place or a fact that the page is about, or of a part of it. */
  openCite(part: Page | Locator = this.page): Promise<void> {
    return this.citeButton(part).click();
  }

  citeButton(part: Page | Locator = this.page): Locator {
    return part.getByRole('button', { name: new RegExp(`^${this.word('cite')}`) }).last();
  }

  get citeMenu(): Locator {
    return this.page.getByRole('dialog', { name: this.word('cite'), exact: true });
  }

  /** Chooses a form by its name. */
  async citeAs(format: string): Promise<void> {
    await this.citeMenu.getByRole('radio', { name: format }).check();
  }

  /** Chooses what to cite, where there is more than one work. */
  async citeWhat(label: string): Promise<void> {
    await this.citeMenu.getByRole('combobox').selectOption({ label });
  }

  get citation(): Locator {
    return this.citeMenu.getByRole('textbox');
  }

  /** Copies the citation, and tells what a screen reader was told of it. */
  async copyCitation(): Promise<Locator> {
    await this.citeMenu.getByRole('button', { name: this.word('cite_copy'), exact: true }).click();
    return this.citeMenu.getByRole('status');
  }
}
