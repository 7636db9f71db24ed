// @ts-check
// What a page of the atlas may do, said once: svelte.config.js and serve.mjs take it from here, and a test compares
// the files of hosting/ with it.

/**
 * The policy of a page, which the build writes into each with the hashes of the scripts that stand in it.
 *
 * - `style-src-attr`: one attribute, by its hash. SvelteKit writes it on the line that announces a new page to screen
 *   readers. No other page or library has any: Svelte's `style:` and MapLibre set properties by script.
 * - `connect-src`: no page asks another server, whatever is done to it. A reader may give the address of a file of
 *   their own data: the worker that reads those asks for it, under the policy of its own script (below).
 * - `img-src data:`: the picture of the map that is printed, for a canvas of WebGL comes out blank.
 * - `frame-src`: an embed, as it will look, beside its code.
 * - `form-action`, `base-uri`: the 404 page searches by a form and says by `<base>` where the site stands.
 * - `trusted-types`: Svelte's for its templates; ours for the base map’s own elements, and for scripts of the
 *   build (`src/hooks.client.ts`).
 *
 * @satisfies {NonNullable<NonNullable<import('@sveltejs/kit').KitConfig['csp']>['directives']>}
 */
export const directives = {
  'default-src': ['none'],
  'script-src': ['self'],
  'worker-src': ['self'],
  'frame-src': ['self'],
  'style-src': ['self'],
  'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
  'img-src': ['self', 'data:'],
  'font-src': ['self'],
  'connect-src': ['self'],
  'manifest-src': ['self'],
  'object-src': ['none'],
  'base-uri': ['self'],
  'form-action': ['self'],
  'require-trusted-types-for': ['script'],
  'trusted-types': ['svelte-trusted-html', 'atlas-ground', 'default'],
};

/**
 * What a server adds: the same but for the scripts. Their hashes change with every build, and a policy in a server's
 * settings that is older than the pages would stop them all.
 */
const ofPages = written(directives);

/**
 * A worker is held to the policy that comes with its script, not to that of its page. The one that reads own data may
 * ask any server by https, and the name of its file says that it is the one.
 */
const ofOwnData = written({ ...directives, 'connect-src': ['self', 'https:'] });
const OWN_DATA = /^\/_app\/immutable\/workers\/own-data-worker-[^/]+\.js$/;

/** @param {Record<string, string[]>} policy */
function written(policy) {
  return Object.entries(policy)
    .filter(([name]) => name !== 'default-src' && name !== 'script-src')
    .map(([name, sources]) => [name, ...sources.map(quoted)].join(' '))
    .join('; ');
}

/** @param {string} source */
function quoted(source) {
  return /^(none|self|script|unsafe-hashes|sha256-.*)$/.test(source) ? `'${source}'` : source;
}

/** Embeds may stand in anybody's frame, all other pages in none. Before them is a language, whichever the dossier has. */
const EMBED = /^\/[a-z]{2,3}(?:-[A-Za-z0-9]+)*\/embed\/(?:place|fact|story|compare|map)\//;

/**
 * The headers that go with what is at an address, beyond those that say how long it may be kept.
 * @param {string} path from the site's root
 * @returns {Record<string, string>}
 */
export function securityHeaders(path) {
  return {
    'Content-Security-Policy': policyOf(path),
    ...(EMBED.test(path) ? {} : { 'X-Frame-Options': 'DENY' }),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Permissions-Policy': UNUSED.map((feature) => `${feature}=()`).join(', '),
  };
}

/** @param {string} path */
function policyOf(path) {
  if (EMBED.test(path)) return ofPages;
  return `${OWN_DATA.test(path) ? ofOwnData : ofPages}; frame-ancestors 'none'`;
}

/** What a browser could be asked for and the atlas never asks for. */
const UNUSED = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'usb',
];
