import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import type { AtlasPage } from './atlas-page';
import { expect, test } from './fixtures';
import { inFull } from './in-full';

test.use({ viewport: { width: 1280, height: 900 } });

// A live map is none of a film's parts, and takes most of a test's time.
test.beforeEach(({ page }) =>
  page.addInitScript(() => {
    const whole = HTMLCanvasElement.prototype.getContext as (...given: unknown[]) => unknown;
    HTMLCanvasElement.prototype.getContext = function (
      this: HTMLCanvasElement,
      ...given: [string]
    ) {
      return given[0].startsWith('webgl') ? null : whole.apply(this, given);
    } as typeof HTMLCanvasElement.prototype.getContext;
  }),
);

/** The year with one fact: opening, fact, document, licence. */
const SHORT = '?years=2013';
const PAGES = 4;
const SECONDS = 5;

async function openFilm(atlas: AtlasPage, path: string) {
  await atlas.visit('en', path);
  const button = atlas.page.getByRole('button', { name: atlas.word('film'), exact: true });
  const dialog = atlas.page.getByRole('dialog', { name: atlas.word('film_title') });
  // A page that has just come does not listen yet.
  await expect(async () => {
    await button.click();
    await expect(dialog).toBeVisible({ timeout: 3000 });
  }).toPass();
  return dialog;
}

async function chooseFilm(atlas: AtlasPage, format: 'mp4' | 'gif' | 'zip') {
  const dialog = await openFilm(atlas, SHORT);
  await dialog.getByLabel(atlas.word('film_shape')).selectOption('square');
  await dialog.getByLabel(atlas.word('film_pace')).selectOption(String(SECONDS));
  await dialog.getByLabel(atlas.word('film_format')).selectOption(format);
  return dialog;
}

/** Makes the film that is chosen, and reads its file. */
async function made(atlas: AtlasPage): Promise<Buffer> {
  const download = atlas.page.waitForEvent('download');
  await atlas.page.getByRole('button', { name: atlas.word('film_make') }).click();
  return readFile(await (await download).path());
}

/** Notes what each fifth frame hashes to on its way to the encoder. */
async function watchFrames(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    const hashes: Promise<string>[] = [];
    Object.assign(window, { frameHashes: () => Promise.all(hashes.splice(0)) });
    const hashOf = async (frame: VideoFrame) => {
      const pixels = new Uint8Array(frame.allocationSize());
      await frame.copyTo(pixels);
      frame.close();
      const hash = await crypto.subtle.digest('SHA-256', pixels);
      return new Uint8Array(hash).join(' ');
    };
    let count = 0;
    const encode = Object.getOwnPropertyDescriptor(VideoEncoder.prototype, 'encode')?.value as (
      ...given: unknown[]
    ) => void;
    VideoEncoder.prototype.encode = function (frame, options) {
      if (count++ % 5 === 0) hashes.push(hashOf(frame.clone()));
      encode.call(this, frame, options);
    };
  });
  return () =>
    page.evaluate(() => (window as unknown as { frameHashes(): Promise<string[]> }).frameHashes());
}

test(
  'a film has the same frames each time, and plays as long as it says',
  inFull(),
  async ({ atlas }) => {
    const frames = await watchFrames(atlas.page);
    const dialog = await chooseFilm(atlas, 'mp4');
    await expect(dialog).toContainText(atlas.word('film_length', { time: '0:20' }));
    const file = await made(atlas);
    await expect(dialog.getByRole('status')).toContainText(
      atlas.word('film_ready', { size: '' }).slice(0, 17),
    );
    const first = await frames();
    expect(new Set(first).size).toBeGreaterThan(PAGES);
    await made(atlas);
    expect(await frames()).toEqual(first);

    const player = await atlas.page.context().newPage();
    const duration = await player.evaluate(
      async (address) => {
        const video = document.createElement('video');
        video.src = address;
        await new Promise((resolve, reject) => {
          video.onloadedmetadata = resolve;
          video.onerror = () => reject(new Error(video.error?.message));
        });
        return [video.duration, video.videoWidth, video.videoHeight];
      },
      `data:video/mp4;base64,${file.toString('base64')}`,
    );
    expect(duration[0]).toBeCloseTo(PAGES * SECONDS, 1);
    expect(duration.slice(1)).toEqual([1080, 1080]);
  },
);

test('a browser without an encoder says so and makes pictures, the same each time', async ({
  atlas,
}) => {
  await atlas.page.addInitScript(() => Reflect.deleteProperty(window, 'VideoEncoder'));
  const dialog = await openFilm(atlas, SHORT);
  await expect(dialog).toContainText(atlas.word('film_no_video'));
  await expect(dialog.getByLabel(atlas.word('film_format'))).toHaveValue('zip');
  const file = await made(atlas);
  // The end of an archive says how many files it has.
  expect(file.readUInt16LE(file.length - 12)).toBe(PAGES);
  expect((await made(atlas)).equals(file)).toBe(true);
});

test.describe('in other ways', inFull(), () => {
  test('a film that is stopped leaves no file, and can be made again', async ({ atlas }) => {
    const dialog = await openFilm(atlas, '');
    await dialog.getByRole('button', { name: atlas.word('film_make') }).click();
    await expect(dialog.getByRole('progressbar')).toBeVisible();
    await dialog.getByRole('button', { name: atlas.word('film_stop') }).click();
    await expect(dialog.getByRole('status')).toHaveText(atlas.word('film_stopped'));
    await expect(dialog.getByRole('progressbar')).toHaveCount(0);
    await expect(dialog.getByRole('button', { name: atlas.word('film_make') })).toBeEnabled();
    await expect(dialog.getByRole('button', { name: atlas.word('film_save') })).toHaveCount(0);
  });

  test('a film that ends leaves the focus at the button that began it', async ({ atlas }) => {
    const dialog = await chooseFilm(atlas, 'zip');
    await made(atlas);
    await expect(dialog.getByRole('button', { name: atlas.word('film_make') })).toBeFocused();
  });

  test('a film needs nothing of the base map that is not kept for offline', async ({ atlas }) => {
    await atlas.page.route(/\/geo\/base\/(countries|cities)\.geojson/, (route) => route.abort());
    const dialog = await openFilm(atlas, SHORT);
    await expect(dialog.getByRole('button', { name: atlas.word('film_make') })).toBeEnabled();
    await expect(dialog.locator('.preview canvas')).toBeVisible();
  });

  test('of nothing there is no film', async ({ atlas }) => {
    const dialog = await openFilm(atlas, '?years=2013&documents=zh-wikipedia');
    await expect(dialog).toContainText(atlas.word('film_nothing'));
    await expect(dialog.getByRole('button', { name: atlas.word('film_make') })).toHaveCount(0);
  });

  test('a browser that does not encode H.264 makes a video in another form, and says in which', async ({
    atlas,
  }) => {
    await atlas.page.addInitScript(() => {
      const ask = VideoEncoder.isConfigSupported.bind(VideoEncoder);
      VideoEncoder.isConfigSupported = async (config) =>
        config.codec.startsWith('avc') ? { supported: false, config } : ask(config);
    });
    const dialog = await chooseFilm(atlas, 'mp4');
    await expect(dialog).toContainText('VP9');
    const file = await made(atlas);
    expect(file.toString('latin1', 4, 8)).toBe('ftyp');
    expect(file.includes('vp09')).toBe(true);
  });

  test('an animated picture has the size that was chosen', async ({ atlas }) => {
    await chooseFilm(atlas, 'gif');
    const file = await made(atlas);
    expect(file.toString('latin1', 0, 6)).toBe('GIF89a');
    expect([file.readUInt16LE(6), file.readUInt16LE(8)]).toEqual([1080, 1080]);
  });

  test('a film goes on in a tab that is hidden, where no frame of the screen comes', async ({
    atlas,
  }) => {
    await chooseFilm(atlas, 'zip');
    await atlas.page.evaluate(() => {
      Object.defineProperty(document, 'visibilityState', { get: () => 'hidden' });
      document.dispatchEvent(new Event('visibilitychange'));
      window.requestAnimationFrame = () => 0;
    });
    const file = await made(atlas);
    expect(file.readUInt16LE(file.length - 12)).toBe(PAGES);
  });

  test('where the browser takes the canvas away, the film ends and says so', async ({ atlas }) => {
    const dialog = await chooseFilm(atlas, 'gif');
    await atlas.page.evaluate(() => {
      CanvasRenderingContext2D.prototype.isContextLost = () => true;
    });
    await dialog.getByRole('button', { name: atlas.word('film_make') }).click();
    await expect(dialog.getByRole('status')).toHaveText(atlas.word('film_failed'));
    await expect(dialog.getByRole('button', { name: atlas.word('film_make') })).toBeEnabled();
  });

  for (const path of ['story/idlib/', 'compare/']) {
    test(`there is a film of ${path}`, async ({ atlas }) => {
      const dialog = await openFilm(atlas, path);
      await expect(dialog.locator('canvas')).toBeVisible();
      const count = Number(await dialog.getByRole('slider').getAttribute('max'));
      expect(count).toBeGreaterThan(10);
    });
  }
});
