import { setWorkerUrl } from 'maplibre-gl';
// `?worker&url` makes Vite emit the worker as a file of ours, which `worker-src 'self'` allows.
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';

/**
 * MapLibre 6 ships its worker as a file that a bundler must be told about; without this the map stays blank.
 * Importing this module before the first map is enough.
 */
setWorkerUrl(workerUrl);
