import { asset } from '$app/paths';
import type { History } from '$lib/dossier/model/history';
import { getLocale } from '$lib/i18n/paraglide/runtime';
import { ownFetch } from '$lib/link/own-files';

let loaded: Promise<History> | null = null;

/** The history of the data in the page's language, fetched by the first who asks. Rejects where it does not come. */
export function loadHistory(): Promise<History> {
  return (loaded ??= fetchHistory().catch((error: unknown) => {
    loaded = null;
    throw error;
  }));
}

async function fetchHistory(): Promise<History> {
  const response = await ownFetch(fetch)(asset(`/${getLocale()}/history.json`));
  if (!response.ok) throw new Error(`The history answers with ${response.status}.`);
  return (await response.json()) as History;
}
