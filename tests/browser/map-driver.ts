import { expect, type Locator } from '@playwright/test';
import { PageDriver } from './page-driver';
import { boxOf, middleOf } from './page-geometry';
import { countPixels, type Box } from './pixels';
import type { Language } from './words';

export interface MapCamera {
  zoom: number;
  latitude: number;
  longitude: number;
}

/** The map: its markers, its camera and what it has drawn. */
export class MapDriver extends PageDriver {
  /**
   * Opens a page with a map on it, "place/tehran/?years=2015", and waits for its markers, or, in a browser that
   * draws none, for the word of it.
   */
  async open(language: Language, rest = ''): Promise<void> {
    await this.visit(language, rest);
    await this.touchMap();
    if (this.drawsMap) await this.anyMarker.waitFor({ state: 'attached' });
    else await this.notice(this.word('map_unsupported')).waitFor();
  }

  /** On a phone the live map waits for a finger, and the page for its code: a touch starts it. */
  async touchMap(): Promise<void> {
    const isPhone = await this.page.evaluate(() => matchMedia('(pointer: coarse)').matches);
    if (!isPhone || (await this.map.count()) === 0) return;
    const started = this.drawsMap ? this.canvas : this.notice(this.word('map_unsupported'));
    await expect(async () => {
      await this.map.dispatchEvent('pointerdown');
      await started.waitFor({ state: 'attached', timeout: 3000 });
    }).toPass();
  }

  get map(): Locator {
    return this.page.locator('#map');
  }

  /** The coordinates of a spot, to copy. */
  get coordinates(): Locator {
    return this.page.getByRole('dialog', { name: this.word('coordinates'), exact: true });
  }

  /** Latitude and longitude that stand there, degrees. */
  async coordinatesTold(): Promise<[latitude: number, longitude: number]> {
    const [latitude = NaN, longitude = NaN] = (
      await this.coordinates.getByRole('textbox').inputValue()
    )
      .split(', ')
      .map(Number);
    return [latitude, longitude];
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

  /** The map's own buttons. */
  get mapButtons(): Locator {
    return this.map.locator('.controls');
  }

  /** Where that is which stands over the map beside a card: buttons, chips, notices, scale and credit. */
  overMapBoxes(): Promise<Box[]> {
    return this.map
      .locator('.controls, .choices > li, .notice, [data-edge], .scale, .credit')
      .evaluateAll((all) =>
        all.map((one) => {
          const { x, y, width, height } = one.getBoundingClientRect();
          return { x, y, width, height };
        }),
      );
  }

  /** The names of the graticule's lines. */
  get degreeNames(): Locator {
    return this.page.locator('.degrees > span');
  }

  /** The chip on the map's edge that leads to a place off the screen. */
  edgeChip(id: string): Locator {
    return this.page.locator(`button[data-edge="${id}"]`);
  }

  /** The rings that stand for several places. */
  get clusters(): Locator {
    return this.page.locator('button[data-status="cluster"]');
  }

  /** Where the middle of the first of them is. */
  clusterSpot(): Promise<{ x: number; y: number }> {
    return middleOf(this.clusters.first());
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

  /** Takes the map's WebGL context away, as a browser may at any time. */
  async loseContext(): Promise<void> {
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
}

/** Web Mercator in the unit square. */
function mercator(longitude: number, latitude: number): [x: number, y: number] {
  const radians = (latitude * Math.PI) / 180;
  return [
    longitude / 360 + 0.5,
    0.5 - Math.log(Math.tan(Math.PI / 4 + radians / 2)) / (2 * Math.PI),
  ];
}
