import { asset, resolve } from '$app/paths';
import { today } from '$lib/base/today';
import type { Citations } from '$lib/dossier/cite/citation-formats';
import { loadCitations, type CitationsOutcome } from '$lib/dossier/cite/load-citations';
import { getLocale } from '$lib/i18n/paraglide/runtime';
import { ownFetch } from '$lib/link/own-files';

/** A browser shows one language for as long as its page lives. */
let fetched: Citations | null = null;

/** The citations in the page's language, fetched by the first who asks; a failure is asked for again. */
export async function fetchCitations(): Promise<CitationsOutcome> {
  if (fetched) return { state: 'ready', citations: fetched };
  const site = new URL(resolve('/'), location.href).href;
  const outcome = await loadCitations(
    asset(`/${getLocale()}/citations.json`),
    site,
    today(),
    ownFetch(fetch),
  );
  if (outcome.state === 'ready') fetched = outcome.citations;
  return outcome;
}
