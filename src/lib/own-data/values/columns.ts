import { memoize } from '$lib/base/memoize';
import { limits } from '../model/limits';
import { placeOf } from './coordinates-of';
import { degreesOf } from './degrees-of';
import { guessForm } from './guess-form';
import type { Columns, Role } from '../model/outcome';
import type { Properties } from '../model/properties';
import { hasNoStart, isOngoing, yearCellOf } from './year-of';

/** What columns are called, best first, in the languages of the atlas and of the tables that people have. */
const names: Record<Role, readonly RegExp[]> = {
  longitude: [
    /^(lon|lng|long|longitude|x)$/,
    /lon(gitude)?$|^lon|lng|خط ?الطول|經度|经度|^طول|долгот|^länge/,
    /^x[_ ]?coord/,
  ],
  latitude: [
    /^(lat|latitude|y)$/,
    /lat(itude)?$|^lat|دائرة ?العرض|خط ?العرض|緯度|纬度|^عرض|широт|^breite/,
    /^y[_ ]?coord/,
  ],
  date: [
    /(^|_)edtf$/,
    /^(event|incident)?[_ ]?date$|^(التاريخ|تاريخ|تاریخ|日期|дата|datum|fecha)$|^datetimeoriginal$/,
    /date.?start|start.?date|^from$|^begin|^when$|^start|date.?from|valid.?from|بداية|شروع|начал|開始|开始/,
    /date|تاريخ|تاریخ|日期|дата|datum|fecha/,
    /^year$|سنة|عام|سال|^год|年/,
    /year|time/,
  ],
  end: [
    /^(end|to|until|till)$/,
    /end.?(date|year|time)|(date|year).?(end|to)$|^(end|finish|until|to)[_ ]|valid.?(to|until)/,
    /نهاية|انتهاء|پایان|окон|конец|結束|结束/,
  ],
  title: [
    /^statement(_|$)/,
    /^(title|headline|العنوان|عنوان|標題|标题)$/,
    /^(name|label|الاسم|名稱|名称|نام|название|имя)$/,
    /^place$|title|name|headline|location|اسم|مكان|نام|名|地點|地点|назван/,
    /^source_?file$/,
    /^(notes?|description|event)$/,
  ],
  layer: [
    /^(layer|folder|category|event[_ ]?type|طبقة|الفئة|النوع|類別|圖層)$/,
    /_layer$/,
    /^(type|kind|class)$/,
    /type|categor|kind|فئة|نوع|類|тип/,
  ],
  source: [
    /^(source|sources|المصدر|來源|منبع|источник)$/,
    /^reference_urls$/,
    /^(?!coordinate|data).*source(?!_?file)|مصدر|來源|来源|منبع|источник/,
    /^(url|link|reference|ref)s?$/,
  ],
};

/** What a column is called that has both coordinates. */
const bothNames =
  /coord|gps|position|location|lat.?lo?ng?|^geo(m|metry|point)?$|^where$|^point$|إحداثي|موقع|مختصات|座標|坐标|位置|координат/;

/** When a row was written tells nothing of when its event was. */
const aboutTheRow = /publi|retriev|access|updat|creat|modif|upload|precision/;

/** Headings that make a column one of dates, however little of it can be read. */
const DATE_HEADINGS = 4;

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
  const values = memoize((field: string) =>
    sample
      .map((properties) => properties[field])
      .filter((value) => value !== null && value !== undefined && value !== ''),
  );
  const isFilled = (field: string) => values(field).length >= sample.length * FILLED;
  const fits: Record<Role, (field: string) => boolean> = {
    longitude: (field) => isTable && share(values(field), isCoordinate) >= DATES,
    latitude: (field) => isTable && share(values(field), isCoordinate) >= DATES,
    date: (field) =>
      isFilled(field) &&
      share(values(field), (value) => isDate(field)(value) || hasNoStart(value)) >= DATES,
    end: (field) =>
      share(values(field), (value) => isDate(field)(value) || isOngoing(value)) >= 0.5,
    title: (field) => isFilled(field) && share(values(field), isWords) >= 0.5,
    layer: (field) =>
      isFilled(field) &&
      new Set(values(field)).size <= MAX_LAYERS &&
      share(values(field), isWords) >= 0.5,
    source: (field) => share(values(field), isWords) >= 0.5,
  };
  const formOf = memoize((field: string) => guessForm(field, values(field)).form);
  const isDate = (field: string) => (value: unknown) => yearCellOf(value, formOf(field)) !== null;
  const named = (role: Role, among: readonly string[], first = names[role].length) => {
    for (const name of names[role].slice(0, first)) {
      const found = among.find(
        (field) =>
          name.test(plainName(field)) &&
          (role !== 'date' || !(aboutTheRow.test(plainName(field)) || isEndName(field))),
      );
      if (found !== undefined) return found;
    }
    return null;
  };
  // Names first: to look at what stands in a column takes longer.
  const find = (role: Role): string | null =>
    named(
      role,
      fields.filter((field) => isNamed(role, field) && fits[role](field)),
    );
  /** A column that is called so is one of dates, however little of it can be read: what is not is told. */
  const findDate = (): string | null => {
    const found = find('date');
    if (found !== null) return found;
    const filled = fields.filter(isFilled);
    const partly = filled.filter(
      (field) => isNamed('date', field) && share(values(field), isDate(field)) > 0,
    );
    return (
      unnamedDate(
        filled.filter((field) => fits.date(field)),
        values,
      ) ??
      named('date', partly, DATE_HEADINGS) ??
      named('date', filled, DATE_HEADINGS)
    );
  };
  const date = findDate();
  const end = date === null || /edtf$/i.test(date) ? null : find('end');
  const [longitude, latitude] = [find('longitude'), find('latitude')];
  const both =
    isTable && (longitude === null || latitude === null)
      ? (fields.find(
          (field) => share(values(field), isPlace(bothNames.test(plainName(field)))) >= DATES,
        ) ?? null)
      : null;
  return {
    longitude: both ?? longitude,
    latitude: both ?? latitude,
    date,
    end: end === date ? null : end,
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
  const degrees = degreesOf(value);
  return degrees !== null && Math.abs(degrees.value) <= 180;
}

/** Whether a cell has a place; in a column that is not called so, numbers with a third behind them are none. */
function isPlace(heights: boolean): (value: unknown) => boolean {
  return (value) => placeOf(value, 'latitude-first', heights) !== null;
}

function isWords(value: unknown): boolean {
  return typeof value === 'string' && /\p{L}/u.test(value.slice(0, limits.shownLength));
}

/** Whether a column is called so that it is for a role. */
export function isNamed(role: Role, column: string): boolean {
  return names[role].some((name) => name.test(plainName(column)));
}

function isEndName(field: string): boolean {
  return names.end.some((name) => name.test(plainName(field)));
}

function plainName(field: string): string {
  return field.trim().toLowerCase();
}
