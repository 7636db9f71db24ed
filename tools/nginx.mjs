// @ts-check
// Debian's nginx for the tests of the hosting recipe: one that is there, else from apt where that may be.
import { firstOnPath } from './browser.mjs';
import { announce, run } from './steps.mjs';

/** The path of nginx on this machine: what NGINX_PATH names, else the system's; undefined for none. */
export function findNginx() {
  return process.env.NGINX_PATH || firstOnPath(['nginx'], ['/usr/sbin', '/usr/local/sbin']);
}

/** Installs nginx where there is none and where apt may. Returns its path, or undefined where it may not. */
export function ensureNginx() {
  const there = findNginx();
  if (there) {
    announce(`nginx: ${there}`);
    return there;
  }
  const mayInstall = process.getuid?.() === 0 && firstOnPath(['apt-get']) !== undefined;
  if (!mayInstall) return undefined;
  announce('Installing nginx …');
  // At this run level Debian's packages start no service: the tests start their own nginx.
  const quiet = { DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
  run('apt-get', ['update'], quiet);
  run('apt-get', ['install', '-y', '--no-install-recommends', 'nginx-light'], quiet);
  return findNginx();
}
