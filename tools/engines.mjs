// @ts-check
// Firefox and WebKit for the core tests: those that are there, else Debian's from apt where that may be.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { firstOnPath, installByApt, whyNoApt } from './programs.mjs';

/** Software WebGL, and a display that nobody sees. */
const forAll = ['xvfb', 'libgl1-mesa-dri', 'libegl1', 'fonts-noto-core', 'fonts-noto-cjk'];

/** What each engine is found by and comes from. */
const engines = {
  Firefox: { find: findFirefox, packages: ['firefox-esr'] },
  WebKit: { find: findWebKit, packages: ['webkit2gtk-driver'] },
};

/** @typedef {keyof typeof engines} EngineName */

/** The path of Firefox, or undefined for none. */
export function findFirefox() {
  return firstOnPath(['firefox-esr', 'firefox']);
}

/** WebKitGTK's driver and the browser that it drives, or undefined where one of them is not there. */
export function findWebKit() {
  const driver = firstOnPath(['WebKitWebDriver']);
  const browser = libraryFolders()
    .map((folder) => join(folder, 'MiniBrowser'))
    .find((path) => existsSync(path));
  return driver && browser ? { driver, browser } : undefined;
}

/** The server of a display that nobody sees, or undefined for none. */
export function findDisplay() {
  return firstOnPath(['Xvfb']);
}

/** Where distributions keep WebKitGTK's own programs. */
function libraryFolders() {
  return ['/usr/libexec', '/usr/lib', ...foldersIn('/usr/lib')].flatMap((folder) =>
    foldersIn(folder).filter((path) => /\/webkit2?gtk-\d/.test(path)),
  );
}

/** @param {string} folder */
function foldersIn(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(folder, name));
}

/**
 * Installs an engine where it is not there and where apt may. Why it cannot be run, or undefined where it can.
 * @param {EngineName} name
 */
export function whyWithout(name) {
  const { find, packages } = engines[name];
  const isReady = () => find() !== undefined && findDisplay() !== undefined;
  if (isReady()) return undefined;
  installByApt(name, [...packages, ...forAll]);
  if (isReady()) return undefined;
  return `no ${find() ? 'Xvfb for ' : ''}${name}, and ${whyNoApt() ?? 'none from apt'}`;
}
