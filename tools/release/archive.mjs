// @ts-check
// The built site as one archive for whoever hosts it: what it is made of, its licences and checksums beside it.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { zipSync } from 'fflate';
import { sbom } from '../sbom.mjs';
import { dossierFolder, isAnotherDossier } from '../site/dossier-folder.mjs';
import { languageCodes } from '../site/languages.mjs';
import { root } from '../steps.mjs';

/** What of the repository goes with the site. */
const BESIDE = ['CHANGELOG.md', 'LICENSE', 'THIRD-PARTY-LICENCES.md', 'hosting'];

/** Compressed already: to do so again takes long and saves nothing. */
const PACKED = /\.(?:br|gz|png|woff2)$/;

/** A plain file that its owner may write and all may read, as ZIP keeps it for Unix. */
const READABLE = { os: 3, attrs: (0o100644 << 16) >>> 0 };

/** @typedef {{ commit: string | null, time: Date }} Origin the commit that is released, and when it was made */

/**
 * One ZIP of a built site, in a folder of the archive's name: `site/` is what a host serves, `SHA256SUMS` has a line for
 * each file. The same build of the same commit gives the same bytes, on any machine and at any time.
 * @param {string} build the folder of the built site
 * @param {Origin} [origin]
 * @param {string} [dossier] the folder of the dossier that the site was built from
 * @returns {{ name: string, bytes: Uint8Array, checksum: string, files: number }} `checksum`: SHA-256 in hex
 */
export function makeArchive(build, { commit, time } = originOfTree(), dossier = dossierFolder()) {
  const [language = ''] = languageCodes(dossier);
  const first = join(build, language);
  if (!existsSync(join(first, 'index.html'))) throw new Error(`${build} is no built site.`);
  const release = about(build, first, commit);
  const folder = `${inFileName(release.title)}-${release.record.version}-${release.record.hash}`;
  /** @type {Record<string, Uint8Array>} */
  const contents = {
    ...filesOf(build, 'site'),
    ...Object.assign({}, ...BESIDE.map((path) => filesOf(join(root, path), path))),
    ...termsOf(dossier),
    'release.json': json(release),
    'sbom.cdx.json': json(sbom()),
  };
  const paths = Object.keys(contents).sort();
  const sums = paths.map((path) => `${sha256(contents[path])}  ${path}\n`).join('');
  contents.SHA256SUMS = Buffer.from(sums);
  /** @type {import('fflate').Zippable} */
  const entries = {};
  for (const path of ['SHA256SUMS', ...paths]) {
    const level = PACKED.test(path) ? 0 : 9;
    entries[`${folder}/${path}`] = [contents[path] ?? new Uint8Array(), { ...READABLE, level }];
  }
  const bytes = zipSync(entries, { mtime: onWallClock(time) });
  return { name: `${folder}.zip`, bytes, checksum: sha256(bytes), files: paths.length + 1 };
}

/**
 * Under which licence the data are and how to cite them, as far as their folder says so: the atlas's own are cited by
 * the file that stands at the top of the repository.
 * @param {string} dossier
 */
function termsOf(dossier) {
  const citation = join(isAnotherDossier(dossier) ? dossier : root, 'CITATION.cff');
  return {
    ...fileIfThere(join(dossier, 'LICENCE.md'), 'LICENCE-DATA.md'),
    ...fileIfThere(citation, 'CITATION.cff'),
  };
}

/**
 * @param {string} from
 * @param {string} to
 */
function fileIfThere(from, to) {
  return existsSync(from) ? filesOf(from, to) : {};
}

/**
 * A title as part of the name of a file: its letters, whatever their script, and its digits.
 * @param {string} title
 */
function inFileName(title) {
  const plain = title
    .toLowerCase()
    .normalize('NFKD')
    .replace(/(?<=\p{Script=Latin})\p{M}+/gu, '')
    .replaceAll('+', 'plus');
  return (
    plain
      .match(/[\p{L}\p{M}\p{N}]+/gu)
      ?.join('-')
      .normalize('NFC') ?? 'atlas'
  );
}

/**
 * What the archive is of.
 * @param {string} build
 * @param {string} first the folder of its first language
 * @param {string | null} commit
 */
function about(build, first, commit) {
  const { title, version, hash } = readJson(join(first, 'dossier.json'));
  const robots = join(build, 'robots.txt');
  const [, siteUrl = null] =
    /^Sitemap: (.*)sitemap\.xml$/m.exec(readFileSync(robots, 'utf8')) ?? [];
  return {
    title,
    record: { version, hash },
    code: { version: readJson(join(root, 'package.json')).version, commit },
    site: { version: readJson(join(build, '_app', 'version.json')).version, url: siteUrl },
  };
}

/**
 * No commit, and the time of now, where there is none or where files differ from it. The time is that of the commit
 * rather than of the record: nginx tells versions of a file apart by its time and size.
 * @returns {Origin}
 */
function originOfTree() {
  const git = (/** @type {string[]} */ ...args) =>
    spawnSync('git', args, { cwd: root, encoding: 'utf8' });
  const changed = git('status', '--porcelain');
  if (changed.status !== 0 || changed.stdout !== '') return { commit: null, time: new Date() };
  const [commit = '', seconds] = git('log', '-1', '--format=%H %ct').stdout.trim().split(' ');
  return { commit, time: new Date(Number(seconds) * 1000) };
}

/**
 * The files of a folder, or a single file, by their paths in the archive.
 * @param {string} from
 * @param {string} to
 * @returns {Record<string, Buffer>}
 */
function filesOf(from, to) {
  if (statSync(from).isFile()) return { [to]: readFileSync(from) };
  const entries = readdirSync(from, { recursive: true, withFileTypes: true });
  return Object.fromEntries(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const path = join(entry.parentPath, entry.name);
        return [`${to}/${relative(from, path).split(sep).join('/')}`, readFileSync(path)];
      }),
  );
}

/**
 * ZIP keeps times as a clock on the wall shows them. This one shows UTC, whatever time zone the machine is in.
 * @param {Date} time
 */
function onWallClock(time) {
  const [year, month, day] = [time.getUTCFullYear(), time.getUTCMonth(), time.getUTCDate()];
  return new Date(year, month, day, time.getUTCHours(), time.getUTCMinutes(), time.getUTCSeconds());
}

/** @param {unknown} value */
const json = (value) => Buffer.from(`${JSON.stringify(value, null, 2)}\n`);

/** @param {string} path */
const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));

/** @param {Uint8Array | undefined} bytes */
const sha256 = (bytes = new Uint8Array()) => createHash('sha256').update(bytes).digest('hex');
