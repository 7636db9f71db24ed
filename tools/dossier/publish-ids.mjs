// @ts-check
// Adds the ids of the dossier to those that are published, by hand: before a release that has new ones. None is
// ever taken away. Those of another dossier (DOSSIER) stand in its own folder.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dossierFolder, isAnotherDossier } from '../site/dossier-folder.mjs';
import { root } from '../steps.mjs';
import { writeJson } from './write-json.mjs';

const folder = dossierFolder();
const file = join(
  isAnotherDossier(folder) ? folder : join(root, 'tools/dossier'),
  'published-ids.json',
);

/** @param {string} path */
const read = (path) => JSON.parse(readFileSync(path, 'utf8'));
/** @param {string} name */
const dossier = (name) => read(join(folder, name));
/** @param {{ id: string }[]} entries */
const idsOf = (entries) => entries.map(({ id }) => id);

/** @type {Record<string, string[]>} */
const present = {
  places: idsOf(dossier('places.geojson').features),
  facts: idsOf(dossier('facts.json')),
  references: idsOf(dossier('sources.json').references),
};
/** @type {Record<string, string[]>} */
const published = existsSync(file) ? read(file) : {};

const added = Object.entries(present).map(([kind, ids]) => {
  const before = published[kind] ?? [];
  const fresh = ids.filter((id) => !before.includes(id));
  published[kind] = [...before, ...fresh].sort();
  return `${fresh.length} ${kind}`;
});
await writeJson(file, JSON.stringify(published, null, 2));
console.log(`Added: ${added.join(', ')}.`);
