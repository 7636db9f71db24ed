import { limits } from '../model/limits';
import { pairOf } from './coordinates-of';
import { numberOf } from './number-of';
import type { Columns, Role } from '../model/outcome';
import type { Properties } from '../model/properties';
import { yearCellOf } from './year-of';

/** What columns are called, best first, in the languages of the atlas and of the tables that people have. */
const names: Record<Role, readonly RegExp[]> = {
  longitude: [
    /^(lon|lng|long|longitude|x)$/,
    /lon(gitude)?$|^lon|lng|خط ?الطول|經度/,
    /^x[_ ]?coord/,
  ],
  latitude: [/^(lat|latitude|y)$/, /lat(itude)?$|^lat|دائرة ?العرض|خط ?العرض|緯度/, /^y[_ ]?coord/],
  date: [
    /^(event|incident)?[_ ]?date$|^(التاريخ|تاريخ|日期)$/,
    /date.?start|start.?date|^from$|^begin|^when$|^start/,
    /date|تاريخ|日期/,
    /^year$|سنة|عام|年/,
    /year|time/,
  ],
  title: [
    /^(title|headline|العنوان|標題)$/,
    /^(name|label|الاسم|名稱)$/,
    /title|name|headline|location|اسم|مكان|名|地點/,
    /^(notes?|description|event)$/,
  ],
  layer: [
    /^(layer|category|event[_ ]?type|طبقة|الفئة|النوع|類別|圖層)$/,
    /^(type|kind|class)$/,
    /type|categor|kind|فئة|نوع|類/,
  ],
  source: [/^(source|sources|المصدر|來源)$/, /source|مصدر|來源/, /^(url|link|reference|ref)s?$/],
};

/** When a row was written tells nothing of when its event was. */
const aboutTheRow = /publi|retriev|access|updat|creat|modif|upload|precision/;

/** Shares of the sampled features that a column must be filled in, and be a date in, to be taken for one. */
const FILLED = 0.3;
const DATES = 0.8;
const MAX_LAYERS = 60;

/**
 * The columns that some features have, in the order they come in. What every object has by itself is no column: an
 * feature without one of its own would seem to have it.
 */
export function fieldsOf(sample: readonly Properties[]): string[] {
  const names = new Set(sample.flatMap((properties) => Object.keys(properties)));
  return [...names].filter((name) => !(name in Object.prototype));
}

/** The columns that a reader is offered, those in use among them, and how many there are. */
export function offeredFields(
  fields: readonly string[],
  columns: Columns,
): { fields: string[]; fieldCount: number } {
  if (fields.length <= limits.offeredColumns) {
    return { fields: [...fields], fieldCount: fields.length };
  }
  const used = new Set(Object.values(columns).filter((name) => name !== null));
  const others = fields.filter((field) => !used.has(field));
  const offered = new Set([...used, ...others.slice(0, limits.offeredColumns - used.size)]);
  return { fields: [...offered], fieldCount: fields.length };
}

/**
 * Finds what the columns are for: by their names, and by whether what stands in them fits. Of a great many columns the
 * first are looked at.
 */
export function guessColumns(sample: readonly Properties[], isTable: boolean): Columns {
  const fields = fieldsOf(sample)
    .slice(0, limits.guessedColumns)
    .filter((field) => field.length <= limits.titleLength);
  const values = (field: string) =>
    sample
      .map((properties) => properties[field])
      .filter((value) => value !== null && value !== undefined && value !== '');
  const isFilled = (field: string) => values(field).length >= sample.length * FILLED;
  const fits: Record<Role, (field: string) => boolean> = {
    longitude: (field) => isTable && share(values(field), isCoordinate) >= DATES,
    latitude: (field) => isTable && share(values(field), isCoordinate) >= DATES,
    date: (field) =>
      isFilled(field) && share(values(field), (value) => yearCellOf(value) !== null) >= DATES,
    title: (field) => isFilled(field) && share(values(field), isWords) >= 0.5,
    layer: (field) =>
      isFilled(field) &&
      new Set(values(field)).size <= MAX_LAYERS &&
      share(values(field), isWords) >= 0.5,
    source: (field) => share(values(field), isWords) >= 0.5,
  };
  const find = (role: Role): string | null => {
    const candidates = fields.filter((field) => fits[role](field));
    for (const name of names[role]) {
      const named = candidates.filter((field) => name.test(field.trim().toLowerCase()));
      const found = named.find(
        (field) => role !== 'date' || !aboutTheRow.test(field.toLowerCase()),
      );
      if (found !== undefined) return found;
    }
    return role === 'date' ? unnamedDate(candidates, values) : null;
  };
  const [longitude, latitude] = [find('longitude'), find('latitude')];
  const both =
    isTable && (longitude === null || latitude === null)
      ? (fields.find((field) => share(values(field), (value) => pairOf(value) !== null) >= DATES) ??
        null)
      : null;
  return {
    longitude: both ?? longitude,
    latitude: both ?? latitude,
    date: find('date'),
    title: find('title'),
    layer: find('layer'),
    source: find('source'),
  };
}

/** A column whose name says nothing is a date only where it cannot be a number of something else. */
function unnamedDate(
  candidates: readonly string[],
  values: (field: string) => unknown[],
): string | null {
  const found = candidates.find(
    (field) =>
      !aboutTheRow.test(field.toLowerCase()) &&
      share(
        values(field),
        (value) => typeof value === 'string' && /^\d+\D\d+\D\d+/.test(value.slice(0, 60)),
      ) >= DATES,
  );
  return found ?? null;
}

function share(values: readonly unknown[], holds: (value: unknown) => boolean): number {
  return values.length === 0 ? 0 : values.filter(holds).length / values.length;
}

function isCoordinate(value: unknown): boolean {
  return Math.abs(numberOf(value)) <= 180;
}

function isWords(value: unknown): boolean {
  return typeof value === 'string' && /\p{L}/u.test(value.slice(0, limits.shownLength));
}
