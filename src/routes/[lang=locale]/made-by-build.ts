import type { Dossier } from '$lib/dossier/model/dossier';
import type { LocaleCode } from '$lib/i18n/locales';
import type { StaticViewport } from '$lib/static-map/static-viewport';

/**
 * The dossier from the disk and maps drawn from it, for loads that run in the build and in browsers: null in a browser.
 * The one file besides the server's that imports from $lib/build; the bundler drops these imports from the browser's code.
 */
export async function dossierOfBuild(language: LocaleCode): Promise<Dossier | null> {
  if (!import.meta.env.SSR) return null;
  const { dossierFromDisk } = await import('$lib/build/dossier-from-disk');
  return dossierFromDisk(language);
}

/**
 * The static map's drawing of a viewport as SVG. Where a page has two maps, each needs a `prefix` for the ids in it;
 * `chosen` is the place that a page is about, by its id.
 */
export async function staticMapOfBuild(
  dossier: Dossier,
  viewport: StaticViewport,
  how?: { prefix?: string; chosen?: string | null },
): Promise<string | null> {
  if (!import.meta.env.SSR) return null;
  const { staticMapMarkup } = await import('$lib/build/static-map-markup');
  return staticMapMarkup(dossier, viewport, how);
}
