// Long: one kind of file after another, each with what may be wrong in it.
import fc from 'fast-check';
import { hostileText } from './cases';

export const json = fc.oneof(
  fc.jsonValue({ maxDepth: 4, stringUnit: 'binary' }),
  hostileText,
  fc.constantFrom(null, [], {}, -0, 1e308, '', '36', [[]], [null], { type: { toString: 1 } }),
);

export const degrees = fc.oneof(
  { weight: 6, arbitrary: fc.double({ min: -90, max: 90, noNaN: true }) },
  { weight: 1, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
);
export const position = fc.tuple(degrees, degrees);
const line = fc.array(position, { minLength: 2, maxLength: 12 });
const ring = line.map((positions) => [...positions, positions[0]]);
const geometry = fc.oneof(
  position.map((coordinates) => ({ type: 'Point', coordinates })),
  line.map((coordinates) => ({ type: 'LineString', coordinates })),
  fc.array(ring, { maxLength: 3 }).map((coordinates) => ({ type: 'Polygon', coordinates })),
  fc.array(line, { maxLength: 3 }).map((coordinates) => ({ type: 'MultiLineString', coordinates })),
);

/** Names that are alike for longer than any list shows them, and blanks that patterns would go through again and again. */
const longName = fc.constantFrom('a', 'b').map((end) => 'x'.repeat(250) + end);
const longBlanks = fc
  .tuple(
    fc.constantFrom('36.2', '2015', '(', 'POINT(1', '36,2;', '+', '"'),
    fc.constantFrom(' ', '\t', '\u00A0', '0'),
  )
  .map(([start, blank]) => start + blank.repeat(60_000));
const separated = fc
  .array(fc.constantFrom(';', '|', '\t', ',', '=1', '@x', '"', ' ', '\u200B', 'a'), {
    maxLength: 9,
  })
  .map((parts) => parts.join(''));

const name = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom('name', 'date', 'type', 'lat', 'lon', 'source') },
  { weight: 2, arbitrary: hostileText },
  { weight: 1, arbitrary: longName },
  { weight: 1, arbitrary: separated },
);
export const date = fc.constantFrom(
  '2015-09-30',
  '1990s',
  '24.07.2015',
  '201X',
  1443571200,
  '2015~?',
  '',
);
const value = fc.oneof(
  ...[json, date, hostileText, separated].map((arbitrary) => ({ weight: 12, arbitrary })),
  { weight: 1, arbitrary: longBlanks },
);
const fewProperties = fc.dictionary(name, value, { maxKeys: 6 });
/** Another name for each of very many values. */
const manyNames = fc
  .tuple(fc.constantFrom(600, 5000), fc.constantFrom('n', 'date', 'x'.repeat(210)))
  .map(([count, start]) =>
    Object.fromEntries(Array.from({ length: count }, (_, at) => [start + String(at), at])),
  );
export const properties = fc.oneof(
  { weight: 40, arbitrary: fewProperties },
  { weight: 1, arbitrary: manyNames },
);
export const feature = fc.record({
  type: fc.constant('Feature'),
  id: fc.oneof(json, fc.constantFrom(1, 'a')),
  geometry,
  properties,
});

/** Replaces something deep within a value by anything. */
function replaced(value: unknown, by: unknown, path: readonly number[]): unknown {
  const [step, ...rest] = path;
  if (step === undefined || typeof value !== 'object' || value === null) return by;
  const entries = Object.entries(value);
  const [key] = entries[step % Math.max(entries.length, 1)] ?? [];
  if (key === undefined) return by;
  const changed = entries.map(([each, old]): [string, unknown] => [
    each,
    each === key ? replaced(old, by, rest) : old,
  ]);
  return Array.isArray(value)
    ? changed.map(([, each]) => each)
    : (Object.fromEntries(changed) as unknown);
}

const mutated = fc
  .tuple(fc.array(feature, { maxLength: 5 }), json, fc.array(fc.nat(9), { maxLength: 8 }))
  .map(([features, by, path]) => replaced({ type: 'FeatureCollection', features }, by, path));

const bracket = fc.constantFrom(
  '[',
  '{"a":',
  '[[1,2],',
  '"',
  '{"type":"GeometryCollection","geometries":[',
);
const bomb = fc
  .tuple(bracket, fc.constantFrom(50, 120, 5000, 100_000))
  .map(([open, depth]) => `{"type":"FeatureCollection","features":[${open.repeat(depth)}`);

export const geojson = fc.oneof(
  { weight: 8, arbitrary: mutated.map((value) => JSON.stringify(value)) },
  {
    weight: 3,
    arbitrary: fc
      .array(feature, { minLength: 2, maxLength: 5 })
      .map((all) => all.map((one) => JSON.stringify(one)).join('\n')),
  },
  { weight: 1, arbitrary: bomb },
);

export const cell = fc.oneof(
  ...[
    hostileText,
    degrees.map(String),
    date.map(String),
    separated,
    fc.constantFrom('', '36,5', '٣٦', '"'),
  ].map((arbitrary) => ({ weight: 12, arbitrary })),
  { weight: 1, arbitrary: longBlanks },
);
export const table = fc
  .tuple(
    fc.array(fc.oneof(name, fc.constantFrom('lat', 'lon')), { minLength: 2, maxLength: 5 }),
    fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 12 }),
    fc.constantFrom(',', ';', '\t', '|'),
    fc.boolean(),
  )
  .map(([heading, rows, delimiter, quotes]) =>
    [['lat', 'lon', ...heading], ...rows]
      .map((cells) =>
        cells.map((text) => (quotes ? `"${text.replaceAll('"', '""')}"` : text)).join(delimiter),
      )
      .join('\n'),
  );

const tag = fc.constantFrom(
  'Placemark',
  'Folder',
  'name',
  'Point',
  'coordinates',
  'ExtendedData',
  'Style',
  'TimeSpan',
  'begin',
  'wpt',
  'trk',
  'MultiGeometry',
  'gx:Track',
  'when',
);
const piece = fc.oneof(
  fc
    .tuple(tag, fc.oneof(hostileText, position.map(String), date.map(String)))
    .map(([of, text]) => `<${of}>${text}</${of}>`),
  tag.map((of) => `<${of}>`),
  tag.map((of) => `</${of}>`),
  hostileText,
  position.map(
    ([x, y]) =>
      `<Placemark><name>a</name><Point><coordinates>${x},${y}</coordinates></Point></Placemark>`,
  ),
  position.map(([x, y]) => `<wpt lon="${x}" lat="${y}"><name>a</name></wpt>`),
  fc.tuple(tag, fc.constantFrom(200, 20_000)).map(([of, depth]) => `<${of}>`.repeat(depth)),
  fc
    .tuple(tag, fc.constantFrom(200, 2000))
    .map(([of, depth]) => `<${of}>`.repeat(depth) + `</${of}>`.repeat(depth)),
  fc
    .oneof(hostileText, fc.constantFrom('one.example/a.kml', 'exa mple.com/a', '[x]/a', ''))
    .map((rest) => `<NetworkLink><Link><href>https://${rest}</href></Link></NetworkLink>`),
  fc.constantFrom('<![CDATA[<script>]]>', '&a0;', '&#x0;', '&amp;lt;', '<!--', '<?php ?>', ']]>'),
);
const entities = Array.from(
  { length: 12 },
  (_, at) => `<!ENTITY a${at} "${`&a${at + 1};`.repeat(10)}">`,
);
export const xml = fc
  .tuple(
    fc.constantFrom(
      '',
      `<!DOCTYPE kml [${entities.join('')}]>`,
      '<!DOCTYPE kml SYSTEM "file:///etc/passwd">',
    ),
    fc.constantFrom('kml', 'gpx'),
    fc.array(piece, { maxLength: 8 }),
    fc.boolean(),
  )
  .map(
    ([doctype, root, pieces, isClosed]) =>
      `${doctype}<${root}>${pieces.join('')}${isClosed ? `</${root}>` : ''}`,
  );
