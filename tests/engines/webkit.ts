import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Builder, By, Capabilities, error, type WebDriver } from 'selenium-webdriver';
import { expect } from 'vitest';
import { freePort } from '../../tools/free-port.mjs';
import type { Engine } from './engine';

/** The browser's own bar would keep its window from being as narrow as a phone. */
const NARROW = '* { min-width: 0; min-height: 0; margin: 0; padding: 0; }';
/** Its pages prefer reduced motion: every frame in between would be drawn in software. */
const STILL = '[Settings]\ngtk-enable-animations=0\n';

/** Starts WebKitGTK's driver, which starts a browser for each reader. */
export async function startWebKit(paths: { driver: string; browser: string }): Promise<Engine> {
  const port = await freePort(4700 + Math.floor(Math.random() * 1000));
  const settings = mkdtempSync(join(tmpdir(), 'atlas-webkit-'));
  mkdirSync(join(settings, 'gtk-3.0'));
  writeFileSync(join(settings, 'gtk-3.0', 'gtk.css'), NARROW);
  writeFileSync(join(settings, 'gtk-3.0', 'settings.ini'), STILL);
  const driver = spawn(paths.driver, [`--port=${port}`], {
    stdio: 'ignore',
    // Pages live a few seconds here: making long-lived code faster would take a quarter of all time.
    env: { ...process.env, XDG_CONFIG_HOME: settings, JSC_useDFGJIT: '0' },
  });
  const server = `http://127.0.0.1:${port}`;
  await answers(`${server}/status`);
  return {
    async newReader(site) {
      const page = await newWindow(server, paths.browser);
      const errors: string[] = [];
      const noteErrors = async () => {
        const { faults, asked } = await page.executeScript<ReturnType<typeof seenByPage>>(
          `return (${seenByPage.toString()})()`,
        );
        const foreign = asked.filter(
          (url) => !url.startsWith(site) && !/^(?:data|blob|about):/.test(url),
        );
        errors.push(...faults, ...foreign.map((url) => `request to ${url}`));
      };
      const find = (selector: string) => page.findElement(By.css(selector));
      return {
        async open(url) {
          await noteErrors();
          await page.get(url);
        },
        ask: (question, ...given) =>
          page.executeScript(`return (${question.toString()})(...arguments)`, ...given),
        press: (selector) =>
          find(selector)
            .click()
            .then(() => true, notPressed),
        type: (selector, text) => find(selector).sendKeys(text),
        async resize(width, height) {
          const window = page.manage().window();
          const inner = () =>
            page.executeScript<[number, number]>('return [innerWidth, innerHeight]');
          const [outer, [w, h]] = [await window.getRect(), await inner()];
          await window.setRect({
            width: width + outer.width - w,
            height: height + outer.height - h,
          });
          // The page follows its window a moment later.
          await expect.poll(inner, { message: 'the size of the page' }).toEqual([width, height]);
        },
        isLoading: () => false,
        screenshot: () => page.takeScreenshot(),
        async errors() {
          await noteErrors();
          return errors.splice(0);
        },
        leave: () => page.quit(),
      };
    },
    close() {
      driver.kill();
      rmSync(settings, { recursive: true });
      return Promise.resolve();
    },
  };
}

function newWindow(server: string, browser: string): Promise<WebDriver> {
  const capabilities = new Capabilities({
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
  });
  return new Builder().usingServer(server).withCapabilities(capabilities).build();
}

/** What the driver says before a press, of an element that is just replaced, moved or covered. */
const NOT_PRESSED = [
  error.ElementClickInterceptedError,
  error.ElementNotInteractableError,
  error.NoSuchElementError,
  error.StaleElementReferenceError,
];

/** False where nothing was pressed; what else went wrong is thrown on. */
function notPressed(reason: unknown): false {
  if (NOT_PRESSED.some((kind) => reason instanceof kind)) return false;
  throw reason;
}

/** Waits until a server that was started is there. */
async function answers(url: string): Promise<void> {
  for (;;) {
    try {
      await fetch(url);
      return;
    } catch {
      await new Promise((next) => setTimeout(next, 50));
    }
  }
}

/** Runs in the page: what went wrong in it (site.ts), and every address that it has asked for. */
function seenByPage(): { faults: string[]; asked: string[] } {
  const faults = window.faults?.splice(0) ?? [];
  const asked = performance.getEntriesByType('resource').map(({ name }) => name);
  return { faults, asked };
}
