// @ts-check
// A browser for the tests: one that is there, else the system's own from apt, else Playwright's.
import { firstOnPath, installByApt } from './programs.mjs';
import { announce, run } from './steps.mjs';

const commands = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const debianPackages = ['chromium', 'fonts-noto-core', 'fonts-noto-cjk'];

/** What Chromium is started with, for a machine without a graphics card. */
export const BROWSER_ARGS = [
  '--no-sandbox',
  // WebGL in software.
  ...['--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--ignore-gpu-blocklist'],
  // What is not WebGL is drawn faster without WebGL in software.
  '--disable-gpu-rasterization',
  // The browser's own requests.
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
  ...['--no-first-run', '--disable-quic'],
];

/** The path of a browser on this machine: what CHROMIUM_PATH names, else the system's; undefined for none. */
export function findBrowser() {
  return process.env.CHROMIUM_PATH || firstOnPath(commands);
}

/**
 * Installs a browser where there is none. Returns its path, or undefined where Playwright's own is to be
 * used; should that fail to install too, Playwright says so itself when the tests start.
 */
export function ensureBrowser() {
  const there = findBrowser();
  if (there) {
    announce(`Browser: ${there}`);
    return there;
  }
  if (installByApt('a browser', debianPackages)) return findBrowser();
  announce('Installing a browser, Playwright’s own …');
  run('playwright', ['install', 'chromium']);
  return undefined;
}
