import { csv } from '$lib/dossier/export/csv';
import { MOST_FILES } from '$lib/base/most-files';
import type { DateForm } from '$lib/own-data/model/forms';
import type {
  Failure,
  FeatureError,
  OtherFormat,
  Reason,
  Remark,
  Role,
} from '$lib/own-data/model/outcome';
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
    case 'too-many':
      return m.own_failed_too_many({ count: MOST_FILES });
    case 'reference-system':
      return m.own_failed_reference_system({ name: failure.name });
    case 'other-format':
      return others[failure.format]();
    case 'elsewhere':
      return m.own_failed_elsewhere({ address: failure.address });
    case 'no-coordinates':
      return m.own_failed_no_coordinates();
    case 'nothing-sound':
      return m.own_failed_nothing_sound();
  }
}

/** What to do instead with a format that is not read. */
const others: Record<OtherFormat, () => string> = {
  geopackage: m.own_other_geopackage,
  parquet: m.own_other_parquet,
  pdf: m.own_other_pdf,
  picture: m.own_other_picture,
  page: m.own_other_page,
  word: m.own_other_word,
  project: m.own_other_project,
  'shapefile-part': m.own_other_shapefile_part,
  archive: m.own_other_archive,
  locked: m.own_other_locked,
  database: m.own_other_database,
  geodatabase: m.own_other_geodatabase,
};

const remarks: Record<Remark['kind'], (about: { count: number; detail: string }) => string> = {
  'rows-above': m.own_remark_rows_above,
  'tag-row': () => m.own_remark_tag_row(),
  'repeated-heading': m.own_remark_repeated_heading,
  'not-a-number': m.own_remark_not_a_number,
  'one-of-several': m.own_remark_one_of_several,
  'more-at-address': m.own_remark_more_at_address,
  'open-ends': m.own_remark_open_ends,
  'repeated-ids': m.own_remark_repeated_ids,
  'unknown-prefix': m.own_remark_unknown_prefix,
};

/** What a reader should know of a file as a whole. */
export function remarkWords({ kind, count, detail }: Remark): string {
  return remarks[kind]({ count, detail });
}

/** How dates may be written. */
export const dateFormWords: Record<DateForm, () => string> = {
  gregorian: m.own_dates_gregorian,
  years: m.own_dates_years,
  'year-first': m.own_dates_year_first,
  persian: m.own_dates_persian,
  islamic: m.own_dates_islamic,
  'days-1900': m.own_dates_days_1900,
  'days-1904': m.own_dates_days_1904,
};

/** Why a column is taken for what it is. */
export const whyWords = {
  heading: m.own_why_heading,
  values: m.own_why_values,
  chosen: m.own_why_chosen,
};

const reasons: Record<Reason, () => string> = {
  'no-json': m.own_fault_no_json,
  'not-geojson': m.own_fault_not_geojson,
  'no-geometry': m.own_fault_no_geometry,
  'no-coordinates': m.own_fault_no_coordinates,
  'out-of-range': m.own_fault_out_of_range,
  'swapped-axes': m.own_fault_swapped_axes,
  'unclosed-ring': m.own_fault_unclosed_ring,
  'self-crossing': m.own_fault_self_crossing,
  'wrong-winding': m.own_fault_wrong_winding,
  'too-deep': m.own_fault_too_deep,
  'too-large': m.own_fault_too_large,
  'cut-off': m.own_fault_cut_off,
  'broken-quotes': m.own_fault_broken_quotes,
  'more-cells': m.own_fault_more_cells,
  'null-island': m.own_fault_null_island,
  'beyond-180': m.own_fault_beyond_180,
  'total-row': m.own_fault_total_row,
  'heading-again': m.own_fault_heading_again,
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
  end: m.own_role_end,
  title: m.own_role_title,
  layer: m.own_role_layer,
  source: m.own_role_source,
  longitude: m.own_role_longitude,
  latitude: m.own_role_latitude,
};
