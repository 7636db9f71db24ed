import { csv } from '$lib/dossier/export/csv';
import type { Failure, FeatureError, Reason, Role } from '$lib/own-data/model/outcome';
import { m } from '$lib/i18n/paraglide/messages';

/** Why a file gives nothing, in a sentence. */
export function failureWords(failure: Failure): string {
  switch (failure.reason) {
    case 'no-data':
      return m.own_failed_no_data();
    case 'packed':
      return m.own_failed_packed();
    case 'too-large':
      return m.own_failed_too_large();
    case 'unreachable':
      return m.own_failed_unreachable();
    case 'unreadable':
      return m.own_failed_unreadable();
    case 'no-reader':
      return m.own_failed_no_reader();
    case 'stalled':
      return m.own_failed_stalled();
    case 'no-ranges':
      return m.own_failed_no_ranges();
    case 'tile-pictures':
      return m.own_failed_tile_pictures();
    case 'reference-system':
      return m.own_failed_reference_system({ name: failure.name });
    case 'no-coordinates':
      return m.own_failed_no_coordinates();
    case 'nothing-sound':
      return m.own_failed_nothing_sound();
  }
}

const reasons: Record<Reason, () => string> = {
  'no-json': m.own_fault_no_json,
  'not-geojson': m.own_fault_not_geojson,
  'no-geometry': m.own_fault_no_geometry,
  'no-coordinates': m.own_fault_no_coordinates,
  'out-of-range': m.own_fault_out_of_range,
  'swapped-axes': m.own_fault_swapped_axes,
  'duplicate-id': m.own_fault_duplicate_id,
  'unclosed-ring': m.own_fault_unclosed_ring,
  'self-crossing': m.own_fault_self_crossing,
  'wrong-winding': m.own_fault_wrong_winding,
  'too-deep': m.own_fault_too_deep,
  'too-large': m.own_fault_too_large,
  'cut-off': m.own_fault_cut_off,
  'broken-quotes': m.own_fault_broken_quotes,
  'more-cells': m.own_fault_more_cells,
};

/** "Entry 7: has no geometry", with what stands there. */
export function errorWords({ position, reason, detail }: FeatureError): string {
  const words = m.own_fault_at({ position, reason: reasons[reason]() });
  return detail === '' ? words : words + m.in_brackets({ text: detail });
}

/** What is wrong with a file, as a table for a spreadsheet. */
export function errorsFile(errors: readonly FeatureError[]): Blob {
  const heading = [m.own_position(), m.own_reason(), m.own_detail()];
  const rows = errors.map(({ position, reason, detail }) => [position, reasons[reason](), detail]);
  return new Blob([csv([heading, ...rows])], { type: 'text/csv;charset=utf-8' });
}

/** What a column is for. */
export const roleWords: Record<Role, () => string> = {
  date: m.own_role_date,
  title: m.own_role_title,
  layer: m.own_role_layer,
  source: m.own_role_source,
  longitude: m.own_role_longitude,
  latitude: m.own_role_latitude,
};
