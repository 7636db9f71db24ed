import { readFileSync } from 'node:fs';
import { parseChangelog } from '$lib/build/changelog';
import { historyFromDisk } from '$lib/build/history-from-disk';
import { correctionsFromDisk } from '$lib/build/imprint-from-disk';
import type { PageServerLoad } from './$types';

/** What was put right in the record, in the page's language; and the changelog of the atlas, as it stands. */
export const load: PageServerLoad = ({ params }) => ({
  corrections: correctionsFromDisk(params.lang),
  releases: releasesOf(params.lang),
  // It tells of the atlas’s own dossier as well, and is no matter of another one.
  changelog:
    import.meta.env.VITE_DOSSIER === 'public/geo'
      ? parseChangelog(readFileSync('CHANGELOG.md', 'utf8'))
      : [],
});

/** The states of the data that changed anything in this language, newest first, and the ids of what they changed. */
function releasesOf(language: string) {
  return historyFromDisk(language)
    .releases.map(({ date, hash, facts, places, documents }) => ({
      date,
      hash,
      facts: Object.keys(facts),
      places: Object.keys(places),
      documents: Object.keys(documents),
    }))
    .filter(({ facts, places, documents }) => facts.length + places.length + documents.length > 0)
    .reverse();
}
