// @ts-check
// `npm run history`: adds to public/geo/history.json each state of the data that the repository's history has since the
// file's last, and the data as it is now. What the file has stays. Without a history only the state of now is added.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { importTypeScript } from '../import-typescript.mjs';
import { dossierFolder, isAnotherDossier } from '../site/dossier-folder.mjs';
import { root } from '../steps.mjs';
import { writeJson } from './write-json.mjs';

const { historyName, parseHistory, publishedState, releaseOf } =
  /** @type {typeof import('../../src/lib/dossier/contract/history.ts')} */ (
    await importTypeScript('src/lib/dossier/contract/history.ts')
  );
const { contentHash } = /** @type {typeof import('../../src/lib/build/content-hash.ts')} */ (
  await importTypeScript('src/lib/build/content-hash.ts')
);
const { fileNames } = /** @type {typeof import('../../src/lib/dossier/contract/file-names.ts')} */ (
  await importTypeScript('src/lib/dossier/contract/file-names.ts')
);

const folder = dossierFolder();
const file = join(folder, historyName);
const names = Object.values(fileNames);

/** @param {...string} words */
const git = (...words) =>
  execFileSync('git', words, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1e9,
    stdio: ['ignore', 'pipe', 'ignore'],
  });

/** The states that the repository knows, oldest first: those of the main line, as they were published. */
function committed() {
  if (isAnotherDossier(folder)) return [];
  try {
    const paths = names.map((name) => `public/geo/${name}`);
    const log = git('log', '--first-parent', '--reverse', '--format=%H %cs', '--', ...paths).trim();
    return log.split('\n').map((line) => {
      const [commit = '', date = ''] = line.split(' ');
      return state(date, (name) => git('show', `${commit}:public/geo/${name}`));
    });
  } catch {
    console.error('There is no history to read here: only the data of now is looked at.');
    return [];
  }
}

/**
 * @param {string} date
 * @param {(name: string) => string} read
 */
function state(date, read) {
  const files = Object.fromEntries(names.map((name) => [name, read(name)]));
  /** @param {string} name */
  const parsed = (name) => JSON.parse(files[name] ?? 'null');
  return {
    date,
    hash: contentHash(files),
    told: publishedState({
      facts: parsed(fileNames.facts),
      places: parsed(fileNames.places).features,
      sources: parsed(fileNames.sources),
    }),
  };
}

const today = new Date().toISOString().slice(0, 10);
const now = state(today, (name) => readFileSync(join(folder, name), 'utf8'));
const all = [...committed(), now].filter(
  ({ hash }, index, states) => index === 0 || states[index - 1]?.hash !== hash,
);
const releases = parseHistory(existsSync(file) ? readFileSync(file, 'utf8') : null);
const last = releases.at(-1)?.hash;
const known = all.findLastIndex(({ hash }) => hash === last);
if (last !== undefined && known < 0) {
  throw new Error(`No state of the repository has the hash ${last}, with which ${file} ends.`);
}
const added = all
  .map(({ date, hash, told }, index) => releaseOf(date, hash, all[index - 1]?.told ?? null, told))
  .slice(known + 1);
await writeJson(file, JSON.stringify([...releases, ...added]));
console.log(`Added: ${added.length} of ${releases.length + added.length} releases.`);
