import { readFileSync } from 'node:fs';
import { parseChangelog } from '$lib/build/changelog';
import { correctionsFromDisk } from '$lib/build/imprint-from-disk';
import type { PageServerLoad } from './$types';

/** What was put right in the record, in the page's language; and the changelog of the atlas, as it stands. */
export const load: PageServerLoad = ({ params }) => ({
  corrections: correctionsFromDisk(params.lang),
  // It tells of the atlas’s own dossier as well, and is no matter of another one.
  changelog:
    import.meta.env.VITE_DOSSIER === 'public/geo'
      ? parseChangelog(readFileSync('CHANGELOG.md', 'utf8'))
      : [],
});
