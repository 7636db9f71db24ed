import { expect, type Download, type Locator, type Page } from '@playwright/test';
import { countPixels, type Box } from './pixels';
import { word, type Language } from './words';

/** A fact as a card tells it. */
export interface CardFact {
  id: string;
  date: string;
  status: string;
  statement: string;
  chips: { text: string; href: string }[];
  references: string[];
}

export interface ListedPlace {
  id: string;
  name: string;
  facts: number;
}

export interface MapCamera {
  zoom: number;
  latitude: number;
  longitude: number;
}

/** The atlas in the words of its readers. The only file that knows how it is marked up. */
export class AtlasPage {
  language: Language = 'en';
  private drawsMap = true;

  constructor(readonly page: Page) {}

  /**
   * Opens a page with a map on it, "place/tehran/?years=2015", and waits for its markers, or, in a browser that
   * draws none, for the word of it.
   */
  async open(language: Language, rest = ''): Promise<void> {
    await this.visit(language, rest);
    if (this.drawsMap) await this.anyMarker.waitFor({ state: 'attached' });
    else await this.notice(this.word('map_unsupported')).waitFor();
  }

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

  // The map

  get map(): Locator {
    return this.page.locator('#map');
  }

  /** There as soon as the map can be moved. */
  get canvas(): Locator {
    return this.map.locator('canvas');
  }

  /** The map in the page's HTML, until the live one is drawn. */
  get staticMap(): Locator {
    return this.map.locator('.static-map');
  }

  /** A place's link on it. */
  staticMarker(id: string): Locator {
    return this.staticMap.locator(`a[data-site="${id}"]`);
  }

  get anyMarker(): Locator {
    return this.page.locator('button[data-place]').first();
  }

  marker(id: string): Locator {
    return this.page.locator(`button[data-place="${id}"]`);
  }

  /** "stated", "reported", "disputed", or "outside" the chosen years. */
  markerStatus(id: string): Promise<string | null> {
    return this.marker(id).getAttribute('data-status');
  }

  /** Every marker's status by place. */
  markers(): Promise<Record<string, string>> {
    return this.page
      .locator('button[data-place]')
      .evaluateAll((pins: HTMLElement[]) =>
        Object.fromEntries(pins.map(({ dataset }) => [dataset.place ?? '', dataset.status ?? ''])),
      );
  }

  /** Where the middle of a marker is on the screen. */
  markerSpot(id: string): Promise<{ x: number; y: number }> {
    return middleOf(this.marker(id));
  }

  /** The ids of the markers within the map's frame. */
  markersInView(): Promise<string[]> {
    return this.markersUnder(this.map);
  }

  /** The ids of the markers whose middle something covers. */
  async markersUnder(cover: Locator): Promise<string[]> {
    const box = await boxOf(cover);
    const spots = await this.page.locator('button[data-place]').evaluateAll((pins: HTMLElement[]) =>
      pins.map((pin) => {
        const { x, y, width, height } = pin.getBoundingClientRect();
        return { id: pin.dataset.place ?? '', x: x + width / 2, y: y + height / 2 };
      }),
    );
    return spots
      .filter(
        ({ x, y }) => x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height,
      )
      .map(({ id }) => id);
  }

  /** The chip on the map's edge that leads to a place off the screen. */
  edgeChip(id: string): Locator {
    return this.page.locator(`button[data-edge="${id}"]`);
  }

  /** The rings that stand for several places. */
  get crowds(): Locator {
    return this.page.locator('button[data-status="crowd"]');
  }

  /** Where the middle of the first of them is. */
  crowdSpot(): Promise<{ x: number; y: number }> {
    return middleOf(this.crowds.first());
  }

  /** How many pixels in about this colour are drawn where a marker stands. */
  async markerPixels(id: string, colour: string): Promise<number> {
    await this.staticMap.waitFor({ state: 'detached' });
    return this.pixelsAround(await this.markerSpot(id), colour);
  }

  /** The same around any spot of the screen. */
  pixelsAround({ x, y }: { x: number; y: number }, colour: string): Promise<number> {
    return countPixels(this.page, { x: x - 14, y: y - 14, width: 28, height: 28 }, colour);
  }

  /** How many pixels in about this colour the map has. */
  async mapPixels(colour: string): Promise<number> {
    await this.staticMap.waitFor({ state: 'detached' });
    return countPixels(this.page, await boxOf(this.map), colour);
  }

  /** Waits until what the page shows is there to stay: its fonts, and the live map in the place of the static one. */
  async drawn(): Promise<void> {
    await this.page.evaluate(() => document.fonts.ready);
    await this.staticMap.waitFor({ state: 'detached' });
  }

  /** How many pixels in about this colour the screen has. */
  screenPixels(colour: string): Promise<number> {
    const { width, height } = this.page.viewportSize() ?? { width: 0, height: 0 };
    return countPixels(this.page, { x: 0, y: 0, width, height }, colour);
  }

  /** The browser takes the map's drawing away, as it may at any time. */
  async loseDrawing(): Promise<void> {
    await this.canvas.evaluate((canvas: HTMLCanvasElement) => {
      canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
    });
  }

  async zoomIn(): Promise<void> {
    await this.page.getByRole('button', { name: this.word('zoom_in') }).click();
  }

  async zoomOut(): Promise<void> {
    await this.page.getByRole('button', { name: this.word('zoom_out') }).click();
  }

  async wholeRegion(): Promise<void> {
    await this.page.getByRole('button', { name: this.word('whole_region') }).click();
  }

  /** The camera that the address names, or null. */
  get camera(): MapCamera | null {
    const { hash } = new URL(this.page.url());
    const [zoom, latitude, longitude] = hash.slice(1).split('/').map(Number);
    if (zoom === undefined || latitude === undefined || longitude === undefined) return null;
    return { zoom, latitude, longitude };
  }

  /**
   * How many px a place is drawn from where the camera of the address would have it: whether the map looks
   * where the address says.
   */
  async markerDrift(id: string, point: [longitude: number, latitude: number]): Promise<number> {
    const { camera } = this;
    if (!camera) return Infinity;
    const frame = await boxOf(this.map);
    const spot = await this.markerSpot(id);
    const [x, y] = mercator(point[0], point[1]);
    const [centreX, centreY] = mercator(camera.longitude, camera.latitude);
    const scale = 512 * 2 ** camera.zoom;
    return Math.hypot(
      frame.x + frame.width / 2 + (x - centreX) * scale - spot.x,
      frame.y + frame.height / 2 + (y - centreY) * scale - spot.y,
    );
  }

  // What shows of a place

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

  /** The title of the card of a place, wherever it shows. */
  get cardTitle(): Locator {
    return this.page.locator('.card').getByRole('heading').first();
  }

  closePopup(): Promise<void> {
    return this.page.getByRole('button', { name: this.word('close') }).click();
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

  get nextFacts(): Locator {
    return this.page.getByRole('button', { name: this.word('next_facts') });
  }

  fact(id: string): Locator {
    return this.page.locator(`article[data-fact="${id}"]`);
  }

  /** The disagreements told in full on a place's page, each with its readings. */
  get readings(): Locator {
    return this.page.locator('.card .readings');
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

  // Citations

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

  // The search

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

  // Years

  year(cell: string): Locator {
    return this.page.locator(`[data-cell="${cell}"]`);
  }

  get years(): Locator {
    return this.page.locator('[data-cell]');
  }

  get allYears(): Locator {
    return this.page.getByRole('button', { name: this.word('all_years'), exact: true });
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

  // Layers

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

  // The filter by actor and document

  /** Opens the words on what the marks mean. */
  async openKey(): Promise<void> {
    await this.page.getByText(this.word('explain_status')).click();
  }

  async openFilters(): Promise<void> {
    await this.page.getByText(this.word('filter_by')).click();
  }

  filterBox(filter: 'actors' | 'documents', name: string): Locator {
    return this.page.locator(`fieldset[data-filter="${filter}"]`).getByRole('checkbox', { name });
  }

  // The list

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
    return this.page.locator('.unplaced article[data-fact]').count();
  }

  // Messages

  /** A message over the map or in the panel, by its words. */
  notice(text: string): Locator {
    return this.page.locator('.notice', { hasText: text });
  }

  /** What a screen reader is told after a choice. */
  get announcement(): Locator {
    return this.page.locator('p.hidden-text[role="status"]').filter({ hasText: /./ });
  }

  // A phone's sheet and year bar

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

  // The page as a whole

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

  /** The links of the page to one of its site's own addresses. */
  ownLink(path: string): Locator {
    return this.page.locator(`a[href$="${path}"]`);
  }

  // Embedding

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
    return this.page.locator('.embed a[target="_blank"]');
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
        export: '.export',
        years: '.strip [data-cell]',
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

async function boxOf(locator: Locator): Promise<Box> {
  const box = await locator.boundingBox();
  if (!box) throw new Error('There is nothing on the screen to measure.');
  return box;
}

async function middleOf(locator: Locator): Promise<{ x: number; y: number }> {
  const { x, y, width, height } = await boxOf(locator);
  return { x: x + width / 2, y: y + height / 2 };
}

/** Web Mercator in the unit square. */
function mercator(longitude: number, latitude: number): [x: number, y: number] {
  const radians = (latitude * Math.PI) / 180;
  return [
    longitude / 360 + 0.5,
    0.5 - Math.log(Math.tan(Math.PI / 4 + radians / 2)) / (2 * Math.PI),
  ];
}
