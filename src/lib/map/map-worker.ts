// The order counts: MapLibre's worker fetches with what stands there when it asks.
import './checked-fetch';
import 'maplibre-gl/dist/maplibre-gl-worker.mjs';
