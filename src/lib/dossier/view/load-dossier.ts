import type { Dossier } from '../model/dossier';

/** What came of asking for the dossier. A failure is an ordinary outcome: the reader gets a message and a retry. */
export type DossierOutcome = { state: 'ready'; dossier: Dossier } | { state: 'failed' };

/** Fetches one language's dossier. Never throws: no network, an error page or broken JSON all end as `failed`. */
export async function loadDossier(url: string, fetcher: typeof fetch): Promise<DossierOutcome> {
  try {
    const response = await fetcher(url);
    if (!response.ok) return { state: 'failed' };
    const dossier: unknown = await response.json();
    return isDossier(dossier) ? { state: 'ready', dossier } : { state: 'failed' };
  } catch {
    return { state: 'failed' };
  }
}

/** The file is our own build's; this only tells it from some other page's answer under the same address. */
function isDossier(value: unknown): value is Dossier {
  const { facts, places } = Object(value) as Partial<Dossier>;
  return Array.isArray(facts) && Array.isArray(places);
}
