import { formerIdsFromDisk } from '$lib/build/former-ids-from-disk';
import { formerFragments } from '$lib/link/former-page';
import type { PageServerLoad } from './$types';

/** Facts and references have their place on this page by a fragment, which no server can redirect. */
export const load: PageServerLoad = () => ({ former: formerFragments(formerIdsFromDisk()) });
