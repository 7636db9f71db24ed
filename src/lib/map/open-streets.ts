import type { LayerSpecification, VectorSourceSpecification } from 'maplibre-gl';
import { PMTiles } from 'pmtiles';
import type { Theme } from '$lib/static-map/palette';
import type { StreetsOptions } from './markers/types';
import { streetsLayers } from './style/streets-layers';
import { STREETS_SCHEME } from './style/streets-source';

/** An archive of streets that has begun to come. */
export interface OpenStreets {
  source: VectorSourceSpecification;
  layers(theme: Theme, language: string): LayerSpecification[];
  /** A vector tile; empty where the archive has none. Rejects where it does not come. */
  tile(zoom: number, x: number, y: number, signal: AbortSignal): Promise<ArrayBuffer>;
}

/** Opens the archive. Rejects where it does not come, is cut off, or is something else. */
export async function openStreets({
  address,
  bounds,
  maxZoom,
}: StreetsOptions): Promise<OpenStreets> {
  const archive = new PMTiles(address);
  await archive.getHeader();
  return {
    source: {
      type: 'vector',
      tiles: [`${STREETS_SCHEME}://{z}/{x}/{y}`],
      bounds: [...bounds],
      maxzoom: maxZoom,
    },
    layers: streetsLayers,
    tile: async (zoom, x, y, signal) =>
      (await archive.getZxy(zoom, x, y, signal))?.data ?? new ArrayBuffer(),
  };
}
