import type { Feature, Position } from 'geojson';
import { csvLines } from '$lib/dossier/export/csv';
import type { Cell } from '$lib/dossier/export/columns';
import type { Dataset } from './feature-store';
import type { IsOn, PartForm } from '../model/dataset';
import type { Columns } from '../model/outcome';
import { BETWEEN } from './feature-texts';
import { textOfValue } from '../values/text-of-value';

/** The columns of own features in a table; they come after those of the facts, which stay empty. */
export const ownColumns = [
  'own_data',
  'own_file',
  'own_entry',
  'own_title',
  'own_date',
  'own_layer',
  'own_source',
  'own_longitude',
  'own_latitude',
  'own_geometry',
  'own_properties',
] as const;

/** Features read at a time: as many as cost no memory to speak of. */
const AT_ONCE = 5000;

/**
 * Features as a part of a file of the atlas's. What is theirs stands in fields of its own, so that no property of a
 * reader's file can pass for one of the dossier.
 */
export async function exportPart(
  { texts, groupOf }: Dataset,
  isOn: IsOn,
  columns: Columns,
  file: string,
  form: PartForm,
): Promise<Blob> {
  const pieces: (string | Blob)[] = [];
  for (let from = 0; from < groupOf.length; from += AT_ONCE) {
    const lines = (await texts.between(from, from + AT_ONCE).text()).split(BETWEEN);
    const features = lines.flatMap((line, at) =>
      isOn(groupOf[from + at] ?? 0)
        ? [featureOf(JSON.parse(line) as Feature, from + at, columns, file, form.file ?? '')]
        : [],
    );
    if (features.length === 0) continue;
    const text =
      form.format === 'csv'
        ? csvLines(features.map(({ cells }) => [...emptyCells(form.columnsBefore), ...cells]))
        : features.map(({ feature }) => JSON.stringify(feature)).join(BETWEEN);
    if (pieces.length > 0 && form.format === 'geojson') pieces.push(BETWEEN);
    pieces.push(new Blob([text]));
  }
  return new Blob(pieces);
}

/** The parts of several files as one. */
export function joinedParts(parts: readonly Blob[], { format }: PartForm): Blob {
  const filled = parts.filter(({ size }) => size > 0);
  return new Blob(
    filled.flatMap((part, at) => (at > 0 && format === 'geojson' ? [BETWEEN, part] : [part])),
  );
}

function featureOf(
  { geometry, properties }: Feature,
  index: number,
  columns: Columns,
  file: string,
  before: string,
) {
  const values = properties ?? {};
  const text = (column: string | null) => (column === null ? '' : textOfValue(values[column]));
  const own = {
    own_data: true,
    own_file: file,
    own_entry: index + 1,
    own_title: text(columns.title),
    own_date: text(columns.date),
    own_layer: text(columns.layer),
    own_source: text(columns.source),
    own_properties: JSON.stringify(values),
  };
  const isPoint = geometry.type === 'Point';
  const [longitude, latitude]: Position = isPoint ? geometry.coordinates : [];
  const cells: Record<(typeof ownColumns)[number], Cell> = {
    ...own,
    own_title: plainNumber(own.own_title),
    own_date: plainNumber(own.own_date),
    own_layer: plainNumber(own.own_layer),
    own_source: plainNumber(own.own_source),
    own_longitude: longitude ?? null,
    own_latitude: latitude ?? null,
    own_geometry: isPoint ? null : JSON.stringify(geometry),
    own_properties: withoutSeparators(own.own_properties),
  };
  return {
    feature: { type: 'Feature', id: `own/${before}${index + 1}`, geometry, properties: own },
    cells: ownColumns.map((name) => cells[name]),
  };
}

/** A number stays one, so that a minus before it does not count as the start of a formula. */
function plainNumber(text: string): Cell {
  return String(Number(text)) === text && text !== 'NaN' ? Number(text) : text;
}

/** The same JSON, in which nothing parts the cells of a table and so needs no guard: both stand only in its strings. */
function withoutSeparators(json: string): string {
  return json.replaceAll(';', '\\u003b').replaceAll('|', '\\u007c');
}

function emptyCells(count: number): null[] {
  return Array.from({ length: count }, () => null);
}
