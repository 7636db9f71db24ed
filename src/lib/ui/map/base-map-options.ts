import { asset } from '$app/paths';
import type { Dossier } from '$lib/dossier/model/dossier';
import type { FeatureCollection } from 'geojson';
import { hashedAddress, knowsOwn, ownFetch } from '$lib/link/own-files';
import { hasRelief } from '$lib/static-map/base-map-style';
import type { BaseMapOptions } from '$lib/map/markers/types';

const streets = import.meta.env.VITE_STREETS;

/** Px of a map’s width from which there is room for a name beside its state. */
const ROOMY = 760;

/** What a map in a container needs to know that does not change while it lives. */
export function baseMapOptions(
  dossier: Dossier | null,
  { clientWidth }: HTMLElement,
): BaseMapOptions {
  return {
    addressOf: (file) => hashedAddress(addressOf(file)),
    fetchCloseUp,
    fetchRelief: hasRelief ? fetchRelief : null,
    streets: streets && { ...streets, address: addressOfStreets(streets.path) },
    language: document.documentElement.lang,
    stateNames: dossier?.stateNames ?? {},
    layers: dossier?.layers ?? [],
    members: dossier?.members ?? [],
    plusOne: dossier?.plusOne ?? [],
    plusOneLabel: clientWidth < ROOMY ? null : (dossier?.plusOneLabel ?? null),
  };
}

const addressOf = (file: string) => asset(`/geo/base/${file}.geojson`);

/** What a base file holds; null where the base map has none of that name. */
async function fetchCloseUp(file: string): Promise<FeatureCollection | null> {
  const address = addressOf(file);
  if (!knowsOwn(address)) return null;
  return (await (await fetchWhole(address)).json()) as FeatureCollection;
}

/** The address of the picture of heights, from the page. */
export const reliefAddress = (): string => asset('/geo/base/relief.webp');

async function fetchRelief(): Promise<ArrayBuffer> {
  return (await fetchWhole(reliefAddress())).arrayBuffer();
}

/** A file of the build, whole. Rejects where it does not come. */
async function fetchWhole(address: string): Promise<Response> {
  const response = await ownFetch(fetch)(address);
  if (!response.ok) throw new Error(`${address} came as ${response.status}.`);
  return response;
}

/** The whole address of the archive. Throws for one that would be on another host. */
function addressOfStreets(path: string): string {
  const { origin, href } = new URL(asset(`/${path}`), location.href);
  if (origin !== location.origin) throw new TypeError(`${href} is not on the atlas's own host.`);
  return href;
}
