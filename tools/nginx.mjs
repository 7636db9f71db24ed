// @ts-check
// Debian's nginx for the tests of the hosting recipe: one that is there, else from apt where that may be.
import { firstOnPath, installByApt } from './programs.mjs';
import { announce } from './steps.mjs';

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
  // At this run level Debian's packages start no service: the tests start their own nginx.
  installByApt('nginx', ['nginx-light'], { RUNLEVEL: '1' });
  return findNginx();
}
