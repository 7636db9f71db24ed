/** Names of a place, and of columns of a Linked Place, that a list shows. */
const MOST_NAMES = 30;

interface LinkedPlace {
  properties?: object | null;
  when?: unknown;
  names?: unknown;
  geometry?: unknown;
}

/**
 * A feature of the Linked Places Format as features of plain GeoJSON: the dates of its `when` stand in a column, and a
 * place that was elsewhere at another time is a feature for each of these.
 */
export function placeFeatures(value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return [value];
  const feature = value as LinkedPlace;
  const when = datesOf(feature.when);
  const names = toponyms(feature.names);
  const properties = {
    ...(feature.properties ?? {}),
    ...(names !== '' && { names }),
  };
  return partsOf(feature.geometry).map(({ geometry, own }) => ({
    ...feature,
    geometry,
    properties: { ...properties, when: own || when },
  }));
}

/** The geometries of a collection that have dates of their own, or the geometry as a whole. */
function partsOf(geometry: unknown): { geometry: unknown; own: string }[] {
  const whole = [{ geometry, own: datesOf(memberOf(geometry, 'when')) }];
  const geometries = memberOf(geometry, 'geometries');
  if (!Array.isArray(geometries)) return whole;
  const parts = geometries.map((part) => ({
    geometry: part as unknown,
    own: datesOf(memberOf(part, 'when')),
  }));
  return parts.some(({ own }) => own !== '') ? parts : whole;
}

/** The spans of a `when` as EDTF with semicolons between: "2013/2014; 2016/..". */
function datesOf(when: unknown): string {
  const spans = memberOf(when, 'timespans');
  if (!Array.isArray(spans)) return '';
  const dates = spans.flatMap((span) => {
    const start = momentOf(memberOf(span, 'start'));
    const end = momentOf(memberOf(span, 'end'));
    if (start === '' && end === '') return [];
    const isPoint = memberOf(span, 'end') === undefined;
    if (isPoint) return [start];
    return [start === end ? start : `${start || '..'}/${end || '..'}`];
  });
  return [...new Set(dates)].join('; ');
}

function momentOf(end: unknown): string {
  if (typeof end === 'string') return end;
  const moment = memberOf(end, 'in') ?? memberOf(end, 'earliest') ?? memberOf(end, 'latest') ?? '';
  return typeof moment === 'string' || typeof moment === 'number' ? String(moment) : '';
}

function toponyms(names: unknown): string {
  if (!Array.isArray(names)) return '';
  const texts = names
    .map((name) => memberOf(name, 'toponym'))
    .filter((name) => typeof name === 'string');
  return [...new Set(texts)].slice(0, MOST_NAMES).join('; ');
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? (value as Record<string, unknown>)[name]
    : undefined;
}
