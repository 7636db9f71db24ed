// Long: one kind of file after another, each with what may be wrong in it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OwnDataService } from '../../src/lib/own-data/worker/service';
import { zipOf } from '../../src/lib/own-data/worker/zip-fixture';
import { ALL_CASES, cases, formulasIn, hostileText, withTimeLimit } from './cases';

const json = fc.oneof(
  fc.jsonValue({ maxDepth: 4, stringUnit: 'binary' }),
  hostileText,
  fc.constantFrom(null, [], {}, -0, 1e308, '', '36', [[]], [null], { type: { toString: 1 } }),
);

const degrees = fc.oneof(
  { weight: 6, arbitrary: fc.double({ min: -90, max: 90, noNaN: true }) },
  { weight: 1, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
);
const position = fc.tuple(degrees, degrees);
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
const date = fc.constantFrom('2015-09-30', '1990s', '24.07.2015', '201X', 1443571200, '2015~?', '');
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
const properties = fc.oneof(
  { weight: 40, arbitrary: fewProperties },
  { weight: 1, arbitrary: manyNames },
);
const feature = fc.record({
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
  const changed = entries.map(([each, old]) => [
    each,
    each === key ? replaced(old, by, rest) : old,
  ]);
  return Array.isArray(value) ? changed.map(([, each]) => each) : Object.fromEntries(changed);
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

const geojson = fc.oneof(
  { weight: 8, arbitrary: mutated.map((value) => JSON.stringify(value)) },
  {
    weight: 3,
    arbitrary: fc
      .array(feature, { minLength: 2, maxLength: 5 })
      .map((all) => all.map((one) => JSON.stringify(one)).join('\n')),
  },
  { weight: 1, arbitrary: bomb },
);

const cell = fc.oneof(
  ...[
    hostileText,
    degrees.map(String),
    date.map(String),
    separated,
    fc.constantFrom('', '36,5', '٣٦', '"'),
  ].map((arbitrary) => ({ weight: 12, arbitrary })),
  { weight: 1, arbitrary: longBlanks },
);
const table = fc
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
  fc.constantFrom('<![CDATA[<script>]]>', '&a0;', '&#x0;', '&amp;lt;', '<!--', '<?php ?>', ']]>'),
);
const entities = Array.from(
  { length: 12 },
  (_, at) => `<!ENTITY a${at} "${`&a${at + 1};`.repeat(10)}">`,
);
const xml = fc
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

const packed = fc
  .tuple(
    fc.constantFrom(
      'PK\u0003\u0004',
      '\u001F\u008B\b',
      'PMTiles\u0003',
      'BZh9',
      '%PDF-1.7',
      '\u0089PNG\r\n',
    ),
    fc.uint8Array({ maxLength: 400 }),
  )
  .map(([mark, rest]) =>
    Uint8Array.from([...[...mark].map((letter) => letter.charCodeAt(0)), ...rest]),
  );

/** What a copy or a transfer makes of a text: a piece is lost, is there twice, or has other letters in it. */
const damaged = fc
  .tuple(
    fc.oneof(geojson, table, xml),
    fc.nat(),
    fc.nat(60),
    fc.oneof(fc.constant(''), hostileText),
  )
  .map(([text, at, length, by]) => {
    const from = at % (text.length + 1);
    return text.slice(0, from) + by + text.slice(from + length);
  });

/** Objects as databases give them: in a list, in the answer of an interface, or one a line. */
const rows = fc
  .tuple(
    fc.array(fc.oneof(properties, json), { minLength: 1, maxLength: 6 }),
    fc.constantFrom('list', 'data', 'Result', 'lines'),
  )
  .map(([objects, kind]) => {
    if (kind === 'list') return JSON.stringify(objects);
    if (kind === 'lines') return objects.map((object) => JSON.stringify(object)).join('\n');
    return JSON.stringify({ count: objects.length, [kind]: objects });
  })
  .map((text) => text.replaceAll('null', 'NaN'));
const kin = fc
  .tuple(fc.array(feature, { maxLength: 3 }), json, fc.nat(3))
  .map(([features, value, kind]) =>
    JSON.stringify(
      [
        { type: 'Topology', arcs: [[[0, 0]]], objects: { a: value, b: features[0]?.geometry } },
        { type: 'umap', layers: [{ _umap_options: value, features }, value] },
        { spatialReference: value, features: [{ attributes: value, geometry: value }] },
        { '@context': '', features: features.map((each) => ({ ...each, when: value })) },
      ][kind],
    ),
  );

/** Archives with something of a reader's in them, and spreadsheets with cells that mean harm. */
const archive = fc
  .tuple(
    fc.constantFrom('doc.kml', 'a.geojson', 'b.csv', 'c.shp', '../d.json', 'content.xml'),
    fc.oneof(geojson, table, xml, rows),
  )
  .map(([name, text]) => zipOf({ [name]: text }));
const workbook = fc
  .array(fc.array(fc.oneof(cell, hostileText), { minLength: 1, maxLength: 5 }), { maxLength: 5 })
  .map((lines) =>
    zipOf({
      'xl/workbook.xml': '<workbook><sheets><sheet name="a" sheetId="1"/></sheets></workbook>',
      'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${[['name', 'lat', 'lon'], ...lines]
        .map(
          (texts) =>
            `<row>${texts.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row>`,
        )
        .join('')}</sheetData></worksheet>`,
    }),
  );
/** An archive that was cut, or of which bytes are others. */
const brokenArchive = fc
  .tuple(archive, fc.nat(), fc.uint8Array({ maxLength: 20 }))
  .map(([bytes, at, by]) => {
    const from = at % bytes.length;
    return Uint8Array.from([...bytes.slice(0, from), ...by, ...bytes.slice(from + by.length)]);
  });

const file: fc.Arbitrary<string | Uint8Array<ArrayBuffer>> = fc.oneof(
  rows,
  kin,
  archive,
  workbook,
  brokenArchive,
  geojson,
  table,
  xml,
  damaged,
  damaged,
  packed,
  damaged.map(
    (text) =>
      new Uint8Array(
        Uint16Array.from([
          0xfeff,
          ...[...text].slice(0, 20_000).map((letter) => letter.charCodeAt(0)),
        ]).buffer,
      ),
  ),
  fc.uint8Array({ maxLength: 300 }),
);

describe('whatever a file holds', () => {
  const property = fc.asyncProperty(file, (content) => withTimeLimit(() => holdsFor(content)));

  it(
    'it ends as data that can be shown, listed and saved, or as one failure with its reason',
    () => fc.assert(property, cases),
    ALL_CASES,
  );
});

const none = () => undefined;

async function holdsFor(content: string | Uint8Array<ArrayBuffer>): Promise<void> {
  const service = new OwnDataService();
  const source = { kind: 'file' as const, name: 'file', file: new Blob([content]) };
  const { outcome } = await service.read(source, {}, none, none);
  if (outcome.state === 'failed') {
    expect(outcome.reason).toMatch(/^[a-z-]+$/);
    return;
  }
  const { summary } = outcome;
  expect(summary.fields.length).toBeLessThanOrEqual(500);
  expect(new Set(summary.fields).size).toBe(summary.fields.length);
  const known = summary.groups.length;
  const all = { groups: summary.groups.map((_, place) => place), known };
  const listed = await service.list(all, 20);
  expect([listed.count, summary.groups.reduce((sum, { count }) => sum + count, 0)]).toEqual([
    summary.count,
    summary.count,
  ]);
  const [west, south, east, north] = summary.bounds;
  expect(west >= -180 && south >= -90 && east <= 180 && north <= 90).toBe(true);
  for (const { index } of listed.features) {
    const detail = await service.detail(index);
    const texts = [
      detail?.title,
      detail?.date,
      detail?.layer,
      detail?.source,
      ...(detail?.properties.flat() ?? []),
    ];
    expect(texts.every((text) => typeof text === 'string' && !text.includes('[native code]'))).toBe(
      true,
    );
    const [longitude, latitude] = detail?.point ?? [];
    expect([Number.isFinite(longitude), Number.isFinite(latitude)]).toEqual([true, true]);
  }
  for (const zoom of [0, 5]) await service.tile(zoom, 2 ** zoom / 2, 2 ** zoom / 2);
  await service.find('a', 20);
  const written = await (await service.exportPart(all, { format: 'csv', columnsBefore: 1 })).text();
  for (const separator of [',', ';', '\t', '|']) {
    expect(formulasIn(written, separator)).toEqual([]);
  }
  const { features } = JSON.parse(await service.export(all).text()) as { features: unknown[] };
  expect(features).toHaveLength(summary.count);
}
