import type { Geometry } from 'geojson';
import { UNDATED } from '$lib/dossier/model/dossier';
import type { DateForm, PairOrder } from '../model/forms';
import type { Columns, ReadSample } from '../model/outcome';
import type { Properties } from '../model/properties';
import { geometryOf } from './coordinates-of';
import { isUndated, lastingCellOf, yearCellOf } from './year-of';
import { textOfValue, titleOf } from './text-of-value';

/** What choices make of the first entries of a file. Where coordinates are no columns, positions are empty. */
export function previewOf(
  sample: readonly Properties[],
  columns: Columns,
  form: DateForm,
  order: PairOrder,
): ReadSample[] {
  const { date, end, longitude, latitude } = columns;
  return sample.map((values) => {
    const written = [date, end].map((column) => (column === null ? '' : values[column]));
    const [start, last] = written;
    const cell = end === null ? yearCellOf(start, form) : lastingCellOf(start, last, form);
    const geometry =
      longitude === null || latitude === null
        ? null
        : geometryOf(values, longitude, latitude, order);
    return {
      title: titleOf(values, columns),
      date: written.map(textOfValue).filter(Boolean).join(' – '),
      cell: isUndated(start, last) ? UNDATED : (cell ?? ''),
      place: textOfPlace(values, longitude, latitude),
      position: geometry === null ? '' : positionOf(geometry),
    };
  });
}

/** Latitude and longitude of a point, or the type of another shape; empty for 0, 0, which stands for "not known". */
function positionOf(geometry: Geometry): string {
  if (geometry.type !== 'Point') return geometry.type;
  const [longitude = 0, latitude = 0] = geometry.coordinates;
  if (longitude === 0 && latitude === 0) return '';
  return `${latitude.toFixed(4)}, ${longitude.toFixed(4)}`;
}

function textOfPlace(
  values: Properties,
  longitude: string | null,
  latitude: string | null,
): string {
  const columns = [...new Set([latitude, longitude])].filter((column) => column !== null);
  return columns
    .map((column) => textOfValue(values[column]))
    .filter(Boolean)
    .join(' · ');
}
