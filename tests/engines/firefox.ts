import puppeteer, { type HTTPRequest } from 'puppeteer-core';
import type { Engine } from './engine';

/** What Puppeteer says before a press, of an element that is just replaced. */
const NOT_PRESSED = /not clickable|No element found/;

/** Starts Firefox, driven by WebDriver BiDi. */
export async function startFirefox(path: string): Promise<Engine> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: path,
    // Without a display it has no WebGL.
    headless: false,
    extraPrefsFirefox: { 'ui.prefersReducedMotion': 1 },
  });
  return {
    async newReader(site) {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      // A page that never comes ends with its test.
      page.setDefaultTimeout(0);
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(`page error: ${String(error)}`));
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(`console error: ${message.text()}`);
      });
      const loading = new Set<HTTPRequest>();
      page.on('requestfinished', (request) => loading.delete(request));
      page.on('requestfailed', (request) => loading.delete(request));
      page.on('request', (request) => {
        loading.add(request);
        for (const redirected of request.redirectChain()) loading.delete(redirected);
        const url = request.url();
        if (!url.startsWith(site) && !/^(?:data|blob|about):/.test(url)) {
          errors.push(`request to ${url}`);
        }
      });
      return {
        async open(url) {
          const before = errors.length;
          loading.clear();
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
        press: (selector) =>
          page.click(selector).then(
            () => true,
            (reason: unknown) => {
              if (NOT_PRESSED.test(String(reason))) return false;
              throw reason;
            },
          ),
        type: (selector, text) => page.type(selector, text),
        resize: (width, height) => page.setViewport({ width, height }),
        isLoading: () => loading.size > 0,
        screenshot: () => page.screenshot({ encoding: 'base64' }),
        errors: () => Promise.resolve(errors.splice(0)),
        leave: () => context.close(),
      };
    },
    close: () => browser.close(),
  };
}
