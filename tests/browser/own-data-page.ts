import type { Download, Locator } from '@playwright/test';
import type { AtlasPage } from './atlas-page';
import { countPixels } from './pixels';

/** The first colour of own data by day, as on the map. */
const COLOUR = '#8A5A00';

/** The reader's own data beside the atlas: the only file that knows how they are marked up. */
export class OwnDataPage {
  constructor(private readonly atlas: AtlasPage) {}

  private get page() {
    return this.atlas.page;
  }

  get dialog(): Locator {
    return this.page.getByRole('dialog', { name: this.atlas.word('own_title') });
  }

  /** What the dialog says of the file: how many entries it has, or why it gives none. */
  get outcome(): Locator {
    return this.dialog.getByRole('status');
  }

  get errors(): Locator {
    return this.dialog.getByRole('listitem');
  }

  /** What the panel says of data that are on their way, or did not come. */
  get waiting(): Locator {
    return this.page.locator('.waiting');
  }

  /** The part of the panel that is about own data; there while there are some. */
  get section(): Locator {
    return this.page.getByRole('region', { name: this.atlas.word('own_title') });
  }

  /** How many entries show, as the panel says it: "3 entries". */
  get shown(): Locator {
    return this.section.getByRole('heading').locator('span');
  }

  get rows(): Locator {
    return this.section.locator('[data-own-feature]');
  }

  /** The reader's own entries among the results of the search. */
  get found(): Locator {
    return this.page.locator('[data-own-found]');
  }

  get card(): Locator {
    return this.atlas.map.getByRole('dialog');
  }

  /** Chooses a file in the dialog and waits until it is read. */
  async add(name: string, content: string | Buffer): Promise<void> {
    await this.page.getByRole('button', { name: this.atlas.word('own_add') }).click();
    await this.choose(name, content);
    await this.outcome.filter({ hasText: /\S/ }).waitFor();
  }

  /** Chooses a file, or another one, in the dialog that stands open. */
  async choose(name: string, content: string | Buffer): Promise<void> {
    const buffer = Buffer.from(content as string);
    await this.dialog
      .locator('input[type="file"][multiple]')
      .setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
  }

  /** Drops a file on the page, as from the desktop. */
  async drop(name: string, content: string): Promise<void> {
    await this.dropAll({ [name]: content });
  }

  /** Drops files on the page together. */
  async dropAll(files: Record<string, string>): Promise<void> {
    const transfer = await this.page.evaluateHandle((contents) => {
      const data = new DataTransfer();
      for (const [file, text] of Object.entries(contents)) data.items.add(new File([text], file));
      return data;
    }, files);
    await this.page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
    await this.outcome.filter({ hasText: /\S/ }).waitFor();
  }

  /** Pastes a text on the page, with a file of some type beside it, as a spreadsheet does. */
  async pasteOnPage(text: string, type: string): Promise<void> {
    const clipboard = await this.page.evaluateHandle(
      ([words, kind]) => {
        const data = new DataTransfer();
        data.setData('text/plain', words);
        data.items.add(new File(['…'], 'cells', { type: kind }));
        return data;
      },
      [text, type] as const,
    );
    await this.page.evaluate(
      (clipboardData) =>
        document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true })),
      clipboard,
    );
    await this.outcome.filter({ hasText: /\S/ }).waitFor();
  }

  /** Opens the dialog and reads a text in it. */
  async paste(text: string): Promise<void> {
    await this.page.getByRole('button', { name: this.atlas.word('own_add') }).click();
    await this.dialog.getByLabel(this.atlas.word('own_paste')).fill(text);
    await this.dialog
      .getByRole('button', { name: this.atlas.word('own_read'), exact: true })
      .click();
    await this.outcome.filter({ hasText: /\S/ }).waitFor();
  }

  /** Says in the dialog what a column is for, and has the data read again. */
  async correct(role: Parameters<AtlasPage['word']>[0], column: string): Promise<void> {
    await this.dialog
      .getByRole('combobox', { name: this.atlas.word(role), exact: true })
      .selectOption(column);
    await this.dialog.getByRole('button', { name: this.atlas.word('own_read_again') }).click();
  }

  /** Where the dialog takes choices that were saved. */
  get savedChoices(): Locator {
    return this.dialog.getByLabel(this.atlas.word('own_recipe_use'));
  }

  /** Asks in the dialog for a file from an address. */
  async fetch(address: string): Promise<void> {
    await this.dialog.getByLabel(this.atlas.word('own_address'), { exact: true }).fill(address);
    await this.dialog.getByRole('button', { name: this.atlas.word('own_fetch') }).click();
  }

  async cancel(): Promise<void> {
    await this.dialog.getByRole('button', { name: this.atlas.word('own_cancel') }).click();
  }

  /** Says yes to the data that the link names. */
  async acceptLink(): Promise<void> {
    await this.page.getByRole('button', { name: this.atlas.word('own_fetch') }).click();
  }

  async closeDialog(): Promise<void> {
    await this.page.keyboard.press('Escape');
    await this.dialog.waitFor({ state: 'detached' });
  }

  /** Px of the map in the first colour of own data. */
  async drawnPixels(): Promise<number> {
    const box = await this.atlas.map.boundingBox();
    if (!box) throw new Error('There is no map on the page.');
    return countPixels(this.page, box, COLOUR);
  }

  async saveErrors(): Promise<Download> {
    const download = this.page.waitForEvent('download');
    await this.dialog.getByRole('button', { name: this.atlas.word('own_faults_save') }).click();
    return download;
  }

  /** The part of the panel that is about one of several files. */
  file(name: string): Locator {
    return this.section.getByRole('group', { name });
  }

  /** What the dialog says of a column: why it was taken, and what of it was not understood. */
  note(role: Parameters<AtlasPage['word']>[0]): Locator {
    const column = this.page.getByRole('combobox', { name: this.atlas.word(role), exact: true });
    return this.dialog.locator('div').filter({ has: column }).last();
  }

  get beside(): Locator {
    return this.page.getByRole('dialog', { name: this.atlas.word('own_beside') });
  }

  /** Asks what the documents say of the reader's data. */
  async askDocuments(): Promise<void> {
    await this.section.getByRole('button', { name: this.atlas.word('own_beside') }).click();
    await this.beside.getByRole('row').first().waitFor();
  }

  async saveBeside(): Promise<Download> {
    const download = this.page.waitForEvent('download');
    await this.beside.getByRole('button', { name: this.atlas.word('own_faults_save') }).click();
    return download;
  }

  async remove(): Promise<void> {
    await this.section.getByRole('button', { name: this.atlas.word('own_remove') }).click();
  }
}
