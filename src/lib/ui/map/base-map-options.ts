import { asset } from '$app/paths';
import type { Dossier } from '$lib/dossier/model/dossier';
import { hashedAddress } from '$lib/link/own-files';
import type { BaseMapOptions } from '$lib/map/markers/types';

/** Px of a map’s width from which there is room for a name beside its state. */
const ROOMY = 760;

/** What a map in a container needs to know that does not change while it lives. */
export function baseMapOptions(
  dossier: Dossier | null,
  { clientWidth }: HTMLElement,
): BaseMapOptions {
  return {
    addressOf: (file) => hashedAddress(asset(`/geo/base/${file}.geojson`)),
    language: document.documentElement.lang,
    layers: dossier?.layers ?? [],
    members: dossier?.members ?? [],
    plusOne: dossier?.plusOne ?? [],
    plusOneLabel: clientWidth < ROOMY ? null : (dossier?.plusOneLabel ?? null),
  };
}
