import { json } from '@sveltejs/kit';
import { workerChunks } from '$lib/build/worker-chunks';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** What the service worker keeps of the workers for reading without a network. */
export const GET: RequestHandler = () => json(workerChunks());
