import type { Download, Locator } from '@playwright/test';
import { ChoiceDriver } from './choice-driver';

/** The atlas in the words of its readers. This class and those it is built on are all that knows its markup. */
export class AtlasPage extends ChoiceDriver {
  get embedButton(): Locator {
    return this.page.getByRole('button', { name: this.word('embed') });
  }

  get embedDialog(): Locator {
    return this.page.getByRole('dialog', { name: this.word('embed_title') });
  }

  /** The address in the code that the dialog gives. */
  async embedAddress(): Promise<string> {
    const code = await this.embedDialog.getByLabel(this.word('embed_code')).inputValue();
    return /src="([^"]*)"/.exec(code)?.[1] ?? '';
  }

  /** Out of a frame to where it is from. */
  get wayHome(): Locator {
    return this.page.locator('.embed a.out');
  }

  /** What an address that is none may have meant. */
  get suggestions(): Locator {
    return this.page.locator('.lost [role="status"]');
  }

  /** Follows a link to any path of the site, as the router of the page does. */
  async leadTo(path: string): Promise<void> {
    await this.page
      .locator('header a')
      .first()
      .evaluate((link: HTMLAnchorElement, to) => {
        link.href = to;
        link.click();
      }, path);
  }

  /** The paths of all links of the page to its own site. */
  ownLinks(): Promise<string[]> {
    return this.page
      .locator('a[href]')
      .evaluateAll((links: HTMLAnchorElement[]) =>
        links.filter(({ origin }) => origin === location.origin).map(({ pathname }) => pathname),
      );
  }

  /** The names of the open data's files on their page. */
  get dataFiles(): Locator {
    return this.page.locator('a[download]');
  }

  /** Opens “Export this view”; how many facts it says that it gives. */
  async openExport(): Promise<number> {
    const summary = this.page.locator('.export summary');
    await summary.click();
    return Number(/\d+/.exec(await summary.innerText())?.[0]);
  }

  /** The file that a format's button gives. */
  async exportAs(format: 'GeoJSON' | 'CSV'): Promise<Download> {
    const download = this.page.waitForEvent('download');
    await this.page.locator('.export').getByRole('button', { name: format }).click();
    return download;
  }

  /** How many px of the page lie beyond the window's side. */
  overflow(): Promise<number> {
    return this.page.evaluate(
      () => (document.scrollingElement?.scrollWidth ?? 0) - document.documentElement.clientWidth,
    );
  }

  /** In which part of the page the focus is: "skip", "header", "layers", "places", "years", "map", … */
  focusedPart(): Promise<string> {
    return this.page.evaluate(() => {
      const focused = document.activeElement;
      const parts = {
        skip: '.skip',
        search: '[role="search"]',
        header: 'header.header',
        layers: 'fieldset.layers',
        filters: '.filters',
        key: '.key',
        'own data': 'button.add',
        story: '.story',
        places: '.places',
        unplaced: '.unplaced',
        acts: '.acts',
        export: '.export',
        years: '.strip [data-cell], .strip .only',
        'years head': '.stage .strip',
        popup: '[role="dialog"]',
        map: '#map',
      };
      const part = Object.entries(parts).find(([, selector]) => focused?.closest(selector));
      return part?.[0] ?? focused?.tagName ?? '';
    });
  }

  /** The place of the marker that has the focus. */
  focusedMarker(): Promise<string | null> {
    return this.page.evaluate(
      () => document.activeElement?.closest<HTMLElement>('[data-place]')?.dataset.place ?? null,
    );
  }
}
