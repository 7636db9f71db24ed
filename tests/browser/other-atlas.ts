import { spawn } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newDossier } from '../../tools/dossier-new.mjs';
import { writeStreets } from '../../tools/tiles/make-streets';
import { copyOfTree } from '../tree-copy';

/** What the made-up dossier says in French: of itself, and for the interface. */
const FRENCH: Record<string, string> = {
  'Example Atlas [fr]': 'Atlas des ports',
  'North Harbour [fr]': 'Port du Nord',
  'Harbours [fr]': 'Ports',
  'Lighthouses [fr]': 'Phares',
};
export const frenchWords = {
  nav_map: 'La carte',
  undated: 'Sans date',
  not_found_title: 'Page introuvable',
  years_lasting: 'Ce qui a duré compte dans chacune de ses années.',
};

/** An atlas of another dossier, as a folder. */
export interface OtherAtlas {
  /** The built site. */
  folder: string;
  remove(): void;
}

/** Builds an atlas of a new dossier in English and French, with streets around its first harbour, in a copy of the repository. */
export async function buildOtherAtlas(siteUrl: string): Promise<OtherAtlas> {
  const tree = copyOfTree();
  const dossier = join(tree, 'harbours');
  await newDossier(dossier, ['en', 'fr']);
  for (const name of ['atlas.json', 'places.geojson']) {
    rewrite(join(dossier, name), (text) =>
      Object.entries(FRENCH).reduce((said, [from, to]) => said.replaceAll(from, to), text),
    );
  }
  rewrite(join(dossier, 'messages', 'fr.json'), (text) =>
    JSON.stringify({ ...JSON.parse(text), ...frenchWords }),
  );
  // One of its facts lasted over years.
  rewrite(join(dossier, 'facts.json'), (text) =>
    text.replace(/"edtf": "1901-05"/, '"edtf": "1901-05/1903-02", "lasted": true'),
  );
  const streets = join(tree, 'harbour.pmtiles');
  await writeStreets(streets, { corner: [25.05, 35.65] });
  const said = await build(tree, { DOSSIER: dossier, SITE_URL: siteUrl, BASEMAP: streets });
  const remove = () => rmSync(tree, { recursive: true });
  if (said === null) return { folder: join(tree, 'build'), remove };
  remove();
  throw new Error(`The other atlas could not be built: ${said}`);
}

function rewrite(path: string, change: (text: string) => string): void {
  writeFileSync(path, change(readFileSync(path, 'utf8')));
}

/** What a build said that failed; null of one that did not. */
function build(tree: string, variables: NodeJS.ProcessEnv): Promise<string | null> {
  const vite = join(tree, 'node_modules', 'vite', 'bin', 'vite.js');
  const child = spawn(process.execPath, [vite, 'build', '--logLevel', 'error'], {
    cwd: tree,
    env: { ...process.env, NODE_ENV: 'production', ...variables },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (text: Buffer) => (said += text.toString()));
  return new Promise((resolve) => {
    child.on('close', (status) => resolve(status === 0 ? null : said));
  });
}
