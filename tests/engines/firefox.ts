import puppeteer from 'puppeteer-core';
import type { Engine } from './engine';

/** Starts Firefox, driven by WebDriver BiDi. `site` is the only address that its pages may ask. */
export async function startFirefox(path: string, site: string): Promise<Engine> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: path,
    // Without a display it has no WebGL.
    headless: false,
    extraPrefsFirefox: { 'ui.prefersReducedMotion': 1 },
  });
  return {
    async newReader() {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(`page error: ${String(error)}`));
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(`console error: ${message.text()}`);
      });
      page.on('request', (request) => {
        const url = request.url();
        if (!url.startsWith(site) && !/^(?:data|blob|about):/.test(url)) {
          errors.push(`request to ${url}`);
        }
      });
      return {
        async open(url) {
          const before = errors.length;
          await page.goto(url, { waitUntil: 'domcontentloaded' });
          // What a page asked for and the leaving has cut off is no error to anybody, but Firefox says that it is.
          const said = errors.splice(before);
          errors.push(...said.filter((error) => !error.includes('A ServiceWorker intercepted')));
        },
        ask: <Given extends unknown[], Answer>(
          question: (...given: Given) => Answer,
          ...given: Given
        ) =>
          page.evaluate(question as (...given: unknown[]) => Answer, ...given) as Promise<
            Awaited<Answer>
          >,
        press: (selector) => page.click(selector),
        type: (selector, text) => page.type(selector, text),
        resize: (width, height) => page.setViewport({ width, height }),
        screenshot: () => page.screenshot({ encoding: 'base64' }),
        errors: () => Promise.resolve(errors),
        leave: () => context.close(),
      };
    },
    close: () => browser.close(),
  };
}
