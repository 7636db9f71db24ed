import { makersFromDisk } from '$lib/build/imprint-from-disk';
import type { PageServerLoad } from './$types';

/** Who makes the atlas, from the one file that says so. */
export const load: PageServerLoad = ({ params }) => ({ makers: makersFromDisk(params.lang) });
