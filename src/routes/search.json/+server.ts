import { asJson, searchText } from '$lib/build/own-texts';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** All that can be found, in all languages at once. */
export const GET: RequestHandler = () => asJson(searchText());
