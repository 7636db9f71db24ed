// @ts-check
// Programs that tests need: finding them on this machine, and installing Debian's where that may be.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { announce } from './steps.mjs';

const APT = 'apt-get';
/** Seconds until servers of packages that do not answer are taken for not there. */
const ASKING = 60;
/** Seconds that an installation may take. */
const INSTALLING = 300;

/**
 * The path of the first command that is there, or undefined for none.
 * @param {string[]} names
 * @param {string[]} [more] folders that may not be on the path, as those for the superuser are not
 */
export function firstOnPath(names, more = []) {
  const folders = [...(process.env.PATH ?? '').split(delimiter), ...more];
  return names
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find((path) => existsSync(path));
}

/**
 * Why apt installs nothing here, as far as this has been found out; undefined where it may.
 * @type {string | undefined}
 */
let refusal;
let isAsked = false;

/**
 * Installs packages by apt. Whether it did; servers that do not answer end it soon, and are not asked again.
 * @param {string} what is announced
 * @param {string[]} packages
 * @param {NodeJS.ProcessEnv} [environment] added to the present one
 */
export function installByApt(what, packages, environment = {}) {
  if (whyNoApt()) return false;
  announce(`Installing ${what} …`);
  if (!isAsked) {
    isAsked = true;
    // Without this mode apt takes lists that did not come for a warning.
    const ended = apt(ASKING, ['-o', 'APT::Update::Error-Mode=any', 'update'], environment);
    if (!ended) refusal = 'no answer from the servers of its packages';
  }
  if (whyNoApt()) return false;
  return apt(INSTALLING, ['install', '-y', '--no-install-recommends', ...packages], environment);
}

/** Why apt cannot install anything, in some words; undefined where it can, for all that is known. */
export function whyNoApt() {
  if (process.getuid?.() !== 0 || firstOnPath([APT]) === undefined) {
    return 'no apt with the right to install';
  }
  return refusal;
}

/**
 * Whether a command of apt ended well within some seconds.
 * @param {number} seconds
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} environment
 */
function apt(seconds, args, environment) {
  const patience = ['http', 'https'].flatMap((way) => ['-o', `Acquire::${way}::Timeout=15`]);
  const { status } = spawnSync(APT, ['-o', 'Acquire::Retries=0', ...patience, ...args], {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', ...environment },
    stdio: ['ignore', 'inherit', 'inherit'],
    timeout: seconds * 1000,
  });
  return status === 0;
}
