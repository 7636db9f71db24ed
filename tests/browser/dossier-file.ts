import type { APIRequestContext } from '@playwright/test';
import type { Language } from './words';

/** The site's own dossier.json, as far as the tests count in it. They share no code with the atlas. */
export interface DossierFile {
  title: string;
  layers: { id: string; name: string; light: string; dark: string }[];
  actors: { id: string; name: string }[];
  documents: { id: string; name: string; code: string; garbled: boolean }[];
  places: {
    id: string;
    name: string;
    layer: string;
    country: string | null;
    point: [longitude: number, latitude: number];
    sameSiteAs?: string;
  }[];
  facts: FileFact[];
  story: { id: string; title: string; facts: string[] }[];
}

export interface FileFact {
  id: string;
  places: string[];
  actors: string[];
  cell: string;
  status: 'stated' | 'reported' | 'disputed';
  statement: string;
  question?: string;
  date: { label: string; basis: 'document' | 'reference'; from?: string } | null;
  attributions: {
    document: string;
    paragraph: number;
    where: string;
    stance: 'asserts' | 'reports' | 'disputes' | 'denies';
    by?: string;
    reading?: string;
    date?: { label: string };
    references: { id: string; number: number }[];
  }[];
}

/** What a reader has switched on: cells of the year strip, the undated one among them, and layers. */
export interface Choice {
  cells?: readonly string[];
  layers?: readonly string[];
}

export async function readDossier(
  request: APIRequestContext,
  language: Language = 'en',
): Promise<DossierFile> {
  const response = await request.get(`${language}/dossier.json`);
  return (await response.json()) as DossierFile;
}

/** The named entry of a list. */
export function byId<Entry extends { id: string }>(entries: readonly Entry[], id: string): Entry {
  const found = entries.find((entry) => entry.id === id);
  if (!found) throw new Error(`The dossier has no "${id}".`);
  return found;
}

/** The cells that hold a fact, in time, the undated last. */
export function cellsOf({ facts }: DossierFile): string[] {
  const cells = [...new Set(facts.map(({ cell }) => cell))];
  return cells.sort((one, other) => one.localeCompare(other, 'en', { numeric: true }));
}

/** The ids of the sites, each under the name that its other names refer to, in the dossier's order. */
export function sitesOf({ places }: DossierFile, isLayerOn?: (layer: string) => boolean): string[] {
  const shown = places.filter(({ layer }) => isLayerOn?.(layer) ?? true);
  return [...new Set(shown.map(({ id, sameSiteAs }) => sameSiteAs ?? id))];
}

/** The ids of all names of a site. */
export function namesOf({ places }: DossierFile, site: string): string[] {
  return places
    .filter(({ id, sameSiteAs }) => id === site || sameSiteAs === site)
    .map(({ id }) => id);
}

/** The numbers that list, layers and strip must show for a choice, counted one by one. */
export function expectedFigures(dossier: DossierFile, { cells, layers }: Choice = {}) {
  const layerOf = (id: string) => byId(dossier.places, id).layer;
  const isCellOn = (fact: FileFact) => !cells || cells.includes(fact.cell);
  const isLayerOn = (layer: string) => !layers || layers.includes(layer);

  const layerCounts: Record<string, number> = {};
  for (const { id } of dossier.layers) {
    layerCounts[id] = 0;
    for (const fact of dossier.facts) {
      if (isCellOn(fact) && fact.places.some((place) => layerOf(place) === id))
        layerCounts[id] += 1;
    }
  }

  const cellCounts: Record<string, number> = {};
  for (const fact of dossier.facts) {
    const isShown = fact.places.length === 0 || fact.places.some((id) => isLayerOn(layerOf(id)));
    if (isShown) cellCounts[fact.cell] = (cellCounts[fact.cell] ?? 0) + 1;
  }

  const inside: Record<string, number> = {};
  const outside: string[] = [];
  for (const id of sitesOf(dossier, isLayerOn)) {
    const names = namesOf(dossier, id);
    const count = dossier.facts.filter(
      (fact) => isCellOn(fact) && fact.places.some((place) => names.includes(place)),
    ).length;
    if (count > 0) inside[id] = count;
    else outside.push(id);
  }
  const unplaced = dossier.facts.filter(
    (fact) => isCellOn(fact) && fact.places.length === 0,
  ).length;
  return { layerCounts, cellCounts, inside, outside, unplaced };
}
