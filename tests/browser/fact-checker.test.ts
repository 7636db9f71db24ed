import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { inFull } from './in-full';
import { word } from './words';

test.use({ map: 'none', permissions: ['clipboard-read', 'clipboard-write'] });

/** Counts what a task takes: each press of a key or a button is one, and so is a word that is typed. */
class Presses {
  count = 0;

  constructor(readonly page: Page) {}

  async press(on: Locator): Promise<void> {
    this.count++;
    await on.click();
  }

  async key(name: string): Promise<void> {
    this.count++;
    await this.page.keyboard.press(name);
  }

  async type(text: string): Promise<void> {
    this.count++;
    await this.page.keyboard.type(text);
  }

  /** What the last task took; the next begins at nought. */
  taken(): number {
    const taken = this.count;
    this.count = 0;
    return taken;
  }
}

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

test(
  'who checks a fact finds it, verifies it, copies, cites, embeds and follows it in a few presses each',
  inFull(),
  async ({ atlas, page }) => {
    const presses = new Presses(page);
    const button = (name: Parameters<typeof word>[1], within: Page | Locator = page) =>
      within.getByRole('button', { name: word('en', name), exact: true });

    await test.step('finds a place', async () => {
      await atlas.open('en');
      await presses.key('/');
      await expect(atlas.searchField).toBeFocused();
      await presses.type('Hamadan');
      await presses.press(atlas.results.filter({ hasText: 'Hamadan air base' }).first());
      await expect(page).toHaveURL(/\/place\/hamadan-air-base\//);
      expect(presses.taken()).toBeLessThanOrEqual(3);
    });

    await test.step('copies its coordinates', async () => {
      await atlas.visit('en', 'place/hamadan-air-base/');
      await presses.press(page.getByText(word('en', 'coordinates'), { exact: true }));
      await presses.press(page.locator('.point').getByRole('button').last());
      await expect.poll(() => clipboard(page)).toMatch(/^3\d\.\d+, 4\d\.\d+$/);
      expect(presses.taken()).toBeLessThanOrEqual(2);
    });

    await test.step('cites it', async () => {
      presses.count++;
      await atlas.openCite(page.locator('.actions'));
      await expect(atlas.citation).toHaveValue(/^\{\{cite web/);
      presses.count++;
      await atlas.copyCitation();
      await expect.poll(() => clipboard(page)).toMatch(/^\{\{cite web .*\|access-date=/);
      expect(presses.taken()).toBeLessThanOrEqual(2);
      await page.keyboard.press('Escape');
    });

    await test.step('embeds it', async () => {
      await presses.press(atlas.embedButton);
      await presses.press(button('copy_code', atlas.embedDialog));
      await expect.poll(() => clipboard(page)).toMatch(/^<iframe .*embed\/place\/hamadan-air-base/);
      expect(presses.taken()).toBeLessThanOrEqual(2);
      await page.keyboard.press('Escape');
    });

    await test.step('verifies what a document says, down to the report that it cites', async () => {
      const chip = page
        .locator('a.chip')
        .filter({ hasText: /EN\s+¶/ })
        .first();
      await presses.press(chip);
      await expect(page).toHaveURL(/\/sources\/en-wikipedia\/#p\d+$/);
      await expect(page.locator(':target')).toBeVisible();
      expect(presses.taken()).toBeLessThanOrEqual(1);
    });

    await test.step('follows its corrections', async () => {
      await atlas.visit('en', 'place/hamadan-air-base/');
      await expect(page.locator('link[type="application/atom+xml"]')).toHaveAttribute(
        'href',
        /hamadan-air-base\/feed\.xml$/,
      );
      await presses.press(page.getByText(word('en', 'history_title'), { exact: true }));
      await expect(page.locator('.history').getByRole('status')).toHaveCount(0);
      await expect(page.locator('.history')).toContainText(/\d{4}/);
      expect(presses.taken()).toBeLessThanOrEqual(1);
    });
  },
);
