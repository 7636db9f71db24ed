import { prewarm, setWorkerUrl } from 'maplibre-gl';
// `?worker&url` makes Vite emit the worker as a file of ours, which `worker-src 'self'` allows.
import workerUrl from './map-worker?worker&url';

/**
 * MapLibre 6 ships its worker as a file that a bundler must be told about; without this the map stays blank.
 * Importing this module before the first map is enough.
 */
setWorkerUrl(workerUrl);
// It starts while the page is still busy with itself.
prewarm();

/**
 * Whether the worker's file can be had: MapLibre tells only the console where it cannot, and draws nothing. Asks for one
 * byte of it: where this is asked the line is slow, and the file may still be on its way.
 */
export async function workerIsThere(): Promise<boolean> {
  if (new URL(workerUrl, location.href).origin !== location.origin) return false;
  try {
    const response = await fetch(workerUrl, { headers: { Range: 'bytes=0-0' } });
    // Read rather than given up: Firefox reports an error where the service worker has answered with all of it.
    await response.arrayBuffer();
    const type = response.headers.get('content-type') ?? '';
    return response.ok && type.includes('javascript');
  } catch {
    return false;
  }
}
