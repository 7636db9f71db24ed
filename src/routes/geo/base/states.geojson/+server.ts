import { asJson, statesText } from '$lib/build/own-texts';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** The shapes of the states that the dossier is about, for the live map. */
export const GET: RequestHandler = () => asJson(statesText());
