import { addProtocol, type ImageSource, type Map as MapLibreMap } from 'maplibre-gl';
import type { BaseMapOptions } from './markers/types';
import { PICTURE_SCHEME, RELIEF, reliefSource } from './style/relief-layer';

/** Has every map of the page get the picture of heights from where this one does. */
export function serveRelief({ fetchRelief }: Pick<BaseMapOptions, 'fetchRelief'>): void {
  if (fetchRelief) addProtocol(PICTURE_SCHEME, async () => ({ data: await fetchRelief() }));
}

/** Asks for the picture again if that is what did not come. Returns whether it is. */
export function retryRelief(map: MapLibreMap, file: string): boolean {
  if (file !== RELIEF) return false;
  map.getSource<ImageSource>(RELIEF)?.updateImage({ url: reliefSource.url ?? '' });
  return true;
}
