// Long: one format after another, each with what may be wrong in it.
import { utils, write } from '@e965/xlsx';
import fc from 'fast-check';
import { serialize } from 'flatgeobuf/lib/mjs/geojson.js';
import { describe, expect, it } from 'vitest';
import { dossierFromDisk } from '../../src/lib/build/dossier-from-disk';
import { recordBeside } from '../../src/lib/own-data/beside/record';
import { besides } from '../../src/lib/own-data/model/beside';
import { OwnDataService } from '../../src/lib/own-data/worker/service';
import { zipOf } from '../../src/lib/own-data/worker/zip-fixture';
import { ALL_CASES, cases, hostileText, withTimeLimit } from './cases';
import { holdsFor } from './holds-for';
import {
  cell,
  date,
  degrees,
  feature,
  geojson,
  json,
  position,
  properties,
  xml,
} from './made-files';

type Bytes = Uint8Array<ArrayBuffer>;
type Content = string | Bytes;

/** Some bytes are others, and sometimes the end is missing: what a transfer does, or somebody who means harm. */
const changes = fc.array(fc.tuple(fc.nat(), fc.oneof(fc.nat(255), fc.constantFrom(0, 127, 255))), {
  maxLength: 6,
});
const damaged = (sound: fc.Arbitrary<Bytes>): fc.Arbitrary<Bytes> =>
  fc.tuple(sound, changes, fc.nat()).map(([bytes, changed, end]) => {
    const copy = Uint8Array.from(bytes);
    for (const [at, byte] of changed) copy[at % Math.max(copy.length, 1)] = byte;
    return copy.slice(0, end % 4 === 0 ? end % (copy.length + 1) : copy.length);
  });

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

const features = fc.array(feature, { maxLength: 4 });
const arcs = fc.array(fc.array(fc.tuple(degrees, degrees), { maxLength: 4 }), { maxLength: 3 });
const topology = fc.tuple(features, arcs, json, fc.nat(9)).map(([all, lines, value, arc]) =>
  JSON.stringify({
    type: 'Topology',
    arcs: lines,
    ...(arc > 6 && { transform: value }),
    objects: {
      a: value,
      b: { type: 'GeometryCollection', geometries: all.map(({ geometry }) => geometry) },
      c: { type: 'LineString', arcs: [arc, ~arc, arc % 3] },
      d: { type: 'Polygon', arcs: [[arc % 2]], properties: { name: 'a' } },
    },
  }),
);
const esriShape = fc.oneof(
  position.map(([x, y]) => ({ x, y })),
  fc.array(fc.array(position, { maxLength: 5 }), { maxLength: 3 }).map((rings) => ({ rings })),
  fc.array(fc.array(position, { maxLength: 5 }), { maxLength: 3 }).map((paths) => ({ paths })),
  json,
);
const esri = fc
  .tuple(
    fc.array(fc.record({ attributes: fc.oneof(properties, json), geometry: esriShape }), {
      maxLength: 4,
    }),
    fc.oneof(json, fc.constantFrom({ wkid: 4326 }, { wkid: 102100 }, { latestWkid: 3857 })),
  )
  .map(([all, spatialReference]) =>
    JSON.stringify({
      ...{ geometryType: 'esriGeometryPoint', spatialReference },
      fields: [{ name: 'date', type: 'esriFieldTypeDate' }],
      features: all,
    }),
  );
const umap = fc.tuple(features, json).map(([all, value]) =>
  JSON.stringify({
    type: 'umap',
    layers: [{ _umap_options: { name: value }, features: all }, { _umap_options: value }, value],
  }),
);
const linked = fc.tuple(features, fc.oneof(json, date)).map(([all, when]) =>
  JSON.stringify({
    ...{ '@context': 'https://w3id.org/linkedplaces', type: 'FeatureCollection' },
    features: all.map((one) => ({
      ...{ ...one, when: { timespans: [{ start: { in: when }, end: when }] } },
      names: [{ toponym: when }],
    })),
  }),
);
const archive = fc
  .tuple(
    fc.constantFrom('doc.kml', 'a.geojson', 'b.csv', 'c.shp', '../d.json', 'content.xml', 'e.fgb'),
    fc.oneof(geojson, xml, rows),
  )
  .map(([name, text]) => zipOf({ [name]: text }));

const sheetCell = fc.oneof(cell, hostileText, degrees, fc.constantFrom(42277, true, null, 1e308));
const sheet = (bookType: 'xlsx' | 'ods' | 'biff8') =>
  fc.array(fc.array(sheetCell, { minLength: 1, maxLength: 5 }), { maxLength: 5 }).map((lines) => {
    const book = utils.book_new();
    // The writer refuses texts beyond what such a cell holds.
    const short = lines.map((cells) =>
      cells.map((value) => (typeof value === 'string' ? value.slice(0, 200) : value)),
    );
    const table = utils.aoa_to_sheet([['name', 'lat', 'lon', 'date'], ...short]);
    utils.book_append_sheet(book, table, 'a');
    return new Uint8Array(write(book, { bookType, type: 'array' }) as ArrayBuffer);
  });
/** Sheets as nobody's program writes them: no types, no styles, formulas, a cell at the far end. */
const handmadeSheet = fc
  .array(fc.array(fc.oneof(cell, hostileText), { minLength: 1, maxLength: 5 }), { maxLength: 5 })
  .map((lines) =>
    zipOf({
      'xl/workbook.xml': '<workbook><sheets><sheet name="a" sheetId="1"/></sheets></workbook>',
      'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${[['name', 'lat', 'lon'], ...lines]
        .map(
          (texts) =>
            `<row>${texts.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row>`,
        )
        .join(
          '',
        )}<row r="1048576"><c r="XFD1048576"><f>A1</f><v>1</v></c></row></sheetData></worksheet>`,
    }),
  );

/** A Shapefile of points with a table of one column. */
const shapes = fc
  .array(fc.tuple(position, fc.string({ maxLength: 8 })), { maxLength: 5 })
  .map((points) => {
    const shp = new DataView(new ArrayBuffer(100 + points.length * 28));
    shp.setInt32(0, 9994);
    shp.setInt32(24, shp.byteLength / 2);
    shp.setInt32(28, 1000, true);
    shp.setInt32(32, 1, true);
    const dbf = new DataView(new ArrayBuffer(65 + points.length * 9));
    [3, 115, 9, 30].forEach((byte, at) => dbf.setUint8(at, byte));
    dbf.setUint32(4, points.length, true);
    dbf.setUint16(8, 65, true);
    dbf.setUint16(10, 9, true);
    [...'name'].forEach((letter, at) => dbf.setUint8(32 + at, letter.charCodeAt(0)));
    dbf.setUint8(43, 'C'.charCodeAt(0));
    dbf.setUint8(48, 8);
    dbf.setUint8(64, 13);
    points.forEach(([[x, y], name], row) => {
      const at = 100 + row * 28;
      shp.setInt32(at, row + 1);
      shp.setInt32(at + 4, 10);
      shp.setInt32(at + 8, 1, true);
      shp.setFloat64(at + 12, x, true);
      shp.setFloat64(at + 20, y, true);
      [...name.padEnd(8).slice(0, 8)].forEach((letter, place) =>
        dbf.setUint8(66 + row * 9 + place, letter.charCodeAt(0) % 256),
      );
    });
    return { shp: new Uint8Array(shp.buffer), dbf: new Uint8Array(dbf.buffer) };
  });
const shapefile = fc
  .tuple(shapes, changes, changes, fc.oneof(hostileText, fc.constantFrom('UTF-8', '1256')))
  .map(([{ shp, dbf }, inShapes, inTable, text]) => {
    for (const [at, byte] of inShapes) shp[at % shp.length] = byte;
    for (const [at, byte] of inTable) dbf[at % dbf.length] = byte;
    return zipOf({ 'a.shp': shp, 'a.dbf': dbf, 'a.cpg': text, 'a.prj': text });
  });

const flatProperties = fc.record({
  name: hostileText,
  year: fc.oneof(degrees, fc.constantFrom(2015)),
  ['__proto__']: fc.constantFrom('x'),
  more: fc.record({ a: json }),
});
const flat = fc
  .tuple(
    fc.array(fc.tuple(feature, flatProperties), { minLength: 1, maxLength: 5 }),
    fc.constantFrom(0, 4326, 3857, 32637),
  )
  .map(([all, crs]) => {
    const made = all.map(([{ geometry }, values]) => ({
      ...{ type: 'Feature', geometry, properties: values },
    }));
    const collection = { type: 'FeatureCollection', features: made };
    return Uint8Array.from(
      serialize(collection as unknown as Parameters<typeof serialize>[0], crs),
    );
  });

const formats: [string, fc.Arbitrary<Content>][] = [
  ['rows as JSON', rows],
  ['TopoJSON', topology],
  ['Esri JSON', esri],
  ['uMap', umap],
  ['Linked Places', linked],
  ['KMZ and other archives', fc.oneof(archive, damaged(archive))],
  ['XLSX', fc.oneof(sheet('xlsx'), damaged(sheet('xlsx')), handmadeSheet)],
  ['ODS', fc.oneof(sheet('ods'), damaged(sheet('ods')))],
  ['XLS', fc.oneof(sheet('biff8'), damaged(sheet('biff8')))],
  ['a Shapefile', fc.oneof(shapefile, damaged(shapefile))],
  ['FlatGeobuf', fc.oneof(flat, damaged(flat), damaged(flat))],
];

describe('whatever a file of a format holds', () => {
  it.each(formats)(
    'it ends as data, or as one failure with its reason: %s',
    (_, content) =>
      fc.assert(
        fc.asyncProperty(content, (each) => withTimeLimit(() => holdsFor(each))),
        cases,
      ),
    ALL_CASES,
  );
});

describe('whatever stands in an entry', () => {
  const dossier = dossierFromDisk('en');
  const record = recordBeside(dossier);
  const ids = new Set(dossier.facts.map(({ id }) => id));
  const place = fc.constantFrom(...dossier.places.map(({ point, name }) => ({ point, name })));
  const near = fc
    .tuple(place, fc.double({ min: -2, max: 2, noNaN: true }), hostileText, date)
    .map(([{ point, name }, by, text, at]) => ({
      type: 'Feature',
      geometry: {
        type: 'Point',
        // Near the poles and the date line too.
        coordinates: [point[0] + by, Math.max(-90, Math.min(90, point[1] + by))],
      },
      properties: { title: by > 0 ? `${name} ${text}` : text.repeat(40), date: at },
    }));
  const entries = fc.array(fc.oneof(near, near, feature), { minLength: 1, maxLength: 6 });

  const property = fc.asyncProperty(entries, (all) =>
    withTimeLimit(async () => {
      const service = new OwnDataService();
      const file = new Blob([JSON.stringify({ type: 'FeatureCollection', features: all })]);
      const source = { kind: 'file' as const, name: 'file', file };
      const nothing = () => undefined;
      const { outcome } = await service.read(source, {}, nothing, nothing);
      if (outcome.state === 'failed') return;
      const { counts, rows: found } = await service.compare(record);
      const { count } = outcome.summary;
      expect(besides.reduce((sum, each) => sum + counts[each], 0)).toBe(count);
      expect(new Set(found.map(({ index }) => index)).size).toBe(count);
      for (const { beside, match, more, index } of found) {
        expect([index < count, more >= 0, match === null]).toEqual([true, true, beside === 'only']);
        if (!match) continue;
        expect([ids.has(match.fact), match.km >= 0 && match.km <= 200]).toEqual([true, true]);
      }
    }),
  );

  it(
    'it is held against the record, counted once, and near what it is said to be near',
    () => fc.assert(property, cases),
    ALL_CASES,
  );
});
