import type { LayerSpecification } from 'maplibre-gl';
import { obstacleImage } from '../markers/marker-image-id';
import { OBSTACLE_SIZE } from '../markers/obstacles';

/** The source of what lies over the map. */
export const OBSTACLES = 'obstacles';

/**
 * Never drawn, for its opacity is 0: MapLibre places it before all names, and so none stands under what lies over the
 * map.
 */
export const obstaclesLayer: LayerSpecification = {
  id: OBSTACLES,
  type: 'symbol',
  source: OBSTACLES,
  layout: {
    'icon-image': obstacleImage,
    'icon-size': ['/', ['get', 'px'], OBSTACLE_SIZE],
    'icon-allow-overlap': true,
    'icon-padding': 4,
  },
  paint: { 'icon-opacity': 0 },
};
