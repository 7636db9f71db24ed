// @ts-check
// What `npm start` and `npm test` share: announcing a step, running a command, installing the packages.
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's folder. */
export const root = fileURLToPath(new URL('..', import.meta.url));

// As npm does for its own scripts, so that `node tools/test.mjs` works as well as `npm test`.
process.env.PATH = [join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter);

/** @param {string} line */
export function announce(line) {
  console.log(`\n▸ ${line}`);
}

/**
 * Ends a command that cannot go on, with the reason.
 * @param {string} sentence
 * @returns {never}
 */
export function stop(sentence) {
  console.error(`\n${sentence}`);
  process.exit(1);
}

/**
 * Runs a command in the repository with its output on the terminal. True when it ended well.
 * @param {string} command
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [environment] added to the present one
 */
export function run(command, args, environment = {}) {
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    env: { ...process.env, ...environment },
    // No step asks a question, and a build machine may have no input to give.
    stdio: ['ignore', 'inherit', 'inherit'],
    // On Windows the commands of npm packages are .cmd files, which only a shell starts.
    shell: process.platform === 'win32',
  });
  if (error) console.error(`${command} could not be started: ${error.message}`);
  return status === 0;
}

/**
 * Starts a command that runs beside others. What it says comes when it has ended; true when it ended well.
 * @param {string} command
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [environment] added to the present one
 * @returns {Promise<boolean>}
 */
export function runInParallel(command, args, environment = {}) {
  const child = spawn(command, args, {
    cwd: root,
    env: { ...process.env, ...environment },
    shell: process.platform === 'win32',
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text));
  return new Promise((ended) => {
    child.on('error', () => ended(false));
    child.on('close', (status) => {
      if (said) console.log(said);
      ended(status === 0);
    });
  });
}

/** A sentence for whoever has a Node that package.json does not name, or null where it does. */
export function nodeError(version = process.versions.node) {
  const { engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  /** @type {string[]} */
  const ranges = engines.node.split(' || ');
  if (ranges.some((range) => isWithin(version, range))) return null;
  const wanted = ranges.map((range) => numbersOf(range).join('.'));
  return `The atlas needs Node ${wanted.join(' or ')} or newer, and this is Node ${version}.`;
}

/**
 * @param {string} version
 * @param {string} range `^20.19.0`, of that major version alone, or `>=24`
 */
function isWithin(version, range) {
  const [major, minor] = numbersOf(version);
  const [wantedMajor, wantedMinor] = numbersOf(range);
  if (major === wantedMajor) return minor >= wantedMinor;
  return range.startsWith('>=') && major > wantedMajor;
}

/**
 * Installs the packages unless those of the lockfile are there. True when they are in the end.
 * @param {string} [prefix] of the step's line, such as "1/3 "
 */
export function installPackages(prefix = '') {
  if (packagesAreThere()) {
    announce(`${prefix}Packages: already there`);
    return true;
  }
  announce(`${prefix}Installing packages (npm ci) …`);
  // Named, because NODE_ENV=production would leave out what the build needs.
  return run('npm', ['ci', '--include=dev']);
}

/** npm notes in node_modules what it has installed, in the lockfile's own form. */
function packagesAreThere() {
  const there = lockedPackages('node_modules/.package-lock.json');
  const wanted = Object.entries(lockedPackages('package-lock.json') ?? {});
  return (
    there !== null &&
    wanted.every(
      ([path, { version, optional, devOptional }]) =>
        path === '' ||
        there[path]?.version === version ||
        // Made for another system than this one.
        ((optional || devOptional) && there[path] === undefined),
    )
  );
}

/**
 * @typedef {{ version?: string, optional?: boolean, devOptional?: boolean }} LockedPackage
 * @param {string} file
 * @returns {Record<string, LockedPackage> | null}
 */
function lockedPackages(file) {
  try {
    return JSON.parse(readFileSync(join(root, file), 'utf8')).packages;
  } catch {
    return null;
  }
}

/**
 * @param {string} version as Node tells it, or as it stands in a range
 * @returns {[major: number, minor: number]}
 */
function numbersOf(version) {
  const [major = 0, minor = 0] = version.replace(/^\D+/, '').split('.').map(Number);
  return [major, minor];
}
