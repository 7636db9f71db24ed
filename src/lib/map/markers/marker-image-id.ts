import type { Status } from '$lib/dossier/model/dossier';
import type { Theme } from '$lib/static-map/palette';

/** The name of the picture of a marker; `null` is a place outside the chosen years. */
export function markerImage(layer: string, status: Status | null, theme: Theme): string {
  return `${layer}|${status ?? 'outside'}|${theme}`;
}

/** The name of the head of a movement's line. */
export function arrowImage(layer: string, theme: Theme): string {
  return `${layer}|arrow|${theme}`;
}

/** The name of the picture that fills areas. */
export function hatchImage(theme: Theme): string {
  return `hatch|${theme}`;
}

/** The name of the line from a name to what it is the name of. */
export function leaderImage(theme: Theme): string {
  return `leader|${theme}`;
}

/** The name of the ring around the selected marker. */
export function ringImage(theme: Theme): string {
  return `ring|${theme}`;
}

/** The name of the picture that nobody sees. */
export const obstacleImage = 'obstacle';

/** The image id of a cluster’s ring. */
export function clusterImage(theme: Theme): string {
  return `cluster|${theme}`;
}
