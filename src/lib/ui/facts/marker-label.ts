import type { Layer, Place, Status } from '$lib/dossier/model/dossier';
import { isVague } from '$lib/dossier/model/vague';
import { m } from '$lib/i18n/paraglide/messages';
import { statusWord } from '$lib/i18n/status-words';

/**
 * What a marker is called for those who do not see it: name, kind, firmness, number of facts. One without any is outside
 * of the chosen years, or of what the page tells.
 */
export function markerLabel(
  { place, status, facts }: { place: Place; status: Status | null; facts: number },
  layers: readonly Layer[],
  isTelling = false,
): string {
  const { name } = place;
  const layer = layers.find(({ id }) => id === place.layer)?.name ?? '';
  if (status === null) {
    const words = isTelling ? m.marker_label_untold : m.marker_label_outside;
    return words({ name, layer });
  }
  const count = m.facts_count({ count: facts });
  return m.marker_label({ name, layer, status: statusWord(status), facts: count });
}

/** What a marker is called, and what else is drawn with it, a line each. */
export function markerTip(label: string, place: Place, layers: readonly Layer[]): string {
  const shape = layers.find(({ id }) => id === place.layer)?.shape;
  const isArea = place.geometry?.type === 'Polygon' || place.geometry?.type === 'MultiPolygon';
  return [
    label,
    ...(shape === 'bar' ? [m.mark_bar()] : []),
    ...(shape !== 'bar' && isArea ? [m.mark_area()] : []),
    ...(isVague(place) ? [m.mark_ring()] : []),
  ].join('\n');
}
