// @ts-check
// The same made-up events as points.mjs has, in each form that people keep theirs in.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { utils, write } from '@e965/xlsx';
import { serialize } from 'flatgeobuf/lib/mjs/geojson.js';
import mgrs from 'mgrs';

/** @typedef {{ geometry: { coordinates: [number, number] }, properties: Record<string, string | number> }} Event */

/**
 * Writes a file of events in each form. Returns their names, what each is called, and its bytes.
 * @param {string} folder
 * @param {string} points the events as GeoJSON
 * @returns {{ name: string, called: string, bytes: number }[]}
 */
export function writeReaderFiles(folder, points) {
  /** @type {Event[]} */
  const events = JSON.parse(readFileSync(points, 'utf8')).features;
  return Object.entries(forms).map(([called, { name, content }]) => {
    const bytes = content(events);
    writeFileSync(join(folder, name), bytes);
    return { name, called, bytes: bytes.length };
  });
}

/** @type {(event: Event) => Record<string, string | number>} */
const rowOf = ({
  geometry: {
    coordinates: [longitude, latitude],
  },
  properties,
}) => ({
  ...{ ...properties, latitude, longitude },
});

/** @type {Record<string, { name: string, content: (events: Event[]) => string | Uint8Array }>} */
const forms = {
  GeoJSON: { name: 'reader.geojson', content: (events) => collectionOf(events) },
  CSV: { name: 'reader.csv', content: (events) => csv(events.map(rowOf)) },
  'CSV with a WKT column': {
    name: 'reader-wkt.csv',
    content: (events) =>
      csv(
        events.map(({ geometry: { coordinates }, properties }) => ({
          ...{ ...properties, wkt: `POINT (${coordinates.join(' ')})` },
        })),
      ),
  },
  'CSV with an MGRS column': {
    name: 'reader-mgrs.csv',
    content: (events) =>
      csv(
        events.map(({ geometry: { coordinates }, properties }) => ({
          ...{ ...properties, mgrs: mgrs.forward(coordinates, 5) },
        })),
      ),
  },
  'rows as JSON': {
    name: 'reader-rows.json',
    content: (events) => JSON.stringify(events.map(rowOf)),
  },
  'Esri JSON': {
    name: 'reader-esri.json',
    content: (events) =>
      JSON.stringify({
        ...{ geometryType: 'esriGeometryPoint', spatialReference: { wkid: 4326 } },
        features: events.map(
          ({
            geometry: {
              coordinates: [x, y],
            },
            properties,
          }) => ({
            ...{ attributes: properties, geometry: { x, y } },
          }),
        ),
      }),
  },
  TopoJSON: {
    name: 'reader.topojson',
    content: (events) =>
      JSON.stringify({
        type: 'Topology',
        arcs: [],
        objects: {
          events: {
            type: 'GeometryCollection',
            geometries: events.map(({ geometry, properties }) => ({ ...geometry, properties })),
          },
        },
      }),
  },
  Shapefile: { name: 'reader-shape.zip', content: shapefile },
  FlatGeobuf: {
    name: 'reader.fgb',
    content: (events) => serialize(JSON.parse(collectionOf(events)), 4326),
  },
  XLSX: { name: 'reader.xlsx', content: (events) => sheet(events, 'xlsx') },
  ODS: { name: 'reader.ods', content: (events) => sheet(events, 'ods') },
  KML: { name: 'reader.kml', content: kml },
  KMZ: {
    name: 'reader.kmz',
    content: (events) => zip({ 'doc.kml': Buffer.from(kml(events)) }),
  },
};

/** @param {Event[]} events */
function collectionOf(events) {
  return JSON.stringify({ type: 'FeatureCollection', features: events });
}

/** @param {Record<string, string | number>[]} rows */
function csv(rows) {
  return [Object.keys(rows[0] ?? {}), ...rows.map((row) => Object.values(row))]
    .map((cells) => cells.join(','))
    .join('\n');
}

/** @param {Event[]} events */
function kml(events) {
  const placemarks = events.map(
    ({ geometry: { coordinates }, properties: { title, date, type, source, deaths } }) =>
      `<Placemark><name>${title}</name><TimeStamp><when>${date}</when></TimeStamp><ExtendedData><Data name="type"><value>${type}</value></Data><Data name="source"><value>${source}</value></Data><Data name="deaths"><value>${deaths}</value></Data></ExtendedData><Point><coordinates>${coordinates.join(',')}</coordinates></Point></Placemark>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document>${placemarks.join('\n')}</Document></kml>`;
}

/**
 * @param {Event[]} events
 * @param {'xlsx' | 'ods'} bookType
 */
function sheet(events, bookType) {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.json_to_sheet(events.map(rowOf)), 'events');
  return new Uint8Array(write(book, { bookType, type: 'array', compression: true }));
}

/** @param {Event[]} events */
function shapefile(events) {
  const shp = Buffer.alloc(100 + events.length * 28);
  shp.writeInt32BE(9994, 0);
  shp.writeInt32BE(shp.length / 2, 24);
  shp.writeInt32LE(1000, 28);
  shp.writeInt32LE(1, 32);
  const columns = /** @type {const} */ ([
    ...[
      ['title', 16],
      ['date', 10],
      ['type', 10],
      ['source', 48],
      ['deaths', 4],
    ],
  ]);
  const width = columns.reduce((sum, [, length]) => sum + Number(length), 1);
  const heading = 33 + columns.length * 32;
  const dbf = Buffer.alloc(heading + events.length * width, ' ');
  dbf.fill(0, 0, heading);
  [3, 115, 9, 30].forEach((byte, at) => dbf.writeUInt8(byte, at));
  dbf.writeUInt32LE(events.length, 4);
  dbf.writeUInt16LE(heading, 8);
  dbf.writeUInt16LE(width, 10);
  columns.forEach(([name, length], at) => {
    dbf.write(`${name}`, 32 + at * 32, 'latin1');
    dbf.write('C', 43 + at * 32, 'latin1');
    dbf.writeUInt8(Number(length), 48 + at * 32);
  });
  dbf.writeUInt8(13, heading - 1);
  events.forEach(({ geometry: { coordinates }, properties }, row) => {
    const at = 100 + row * 28;
    shp.writeInt32BE(row + 1, at);
    shp.writeInt32BE(10, at + 4);
    shp.writeInt32LE(1, at + 8);
    shp.writeDoubleLE(coordinates[0], at + 12);
    shp.writeDoubleLE(coordinates[1], at + 20);
    let place = heading + row * width + 1;
    for (const [name, length] of columns) {
      dbf.write(String(properties[name]).slice(0, Number(length)), place, 'latin1');
      place += Number(length);
    }
  });
  return zip({ 'events.shp': shp, 'events.dbf': dbf });
}

/**
 * A ZIP archive, without checksums, which the atlas does not look at.
 * @param {Record<string, Buffer>} files
 */
function zip(files) {
  /** @type {Buffer[]} */
  const parts = [];
  /** @type {Buffer[]} */
  const table = [];
  let offset = 0;
  for (const [name, content] of Object.entries(files)) {
    const packed = deflateRawSync(content);
    const about = Buffer.alloc(26);
    about.writeUInt16LE(20, 0);
    about.writeUInt16LE(8, 4);
    about.writeUInt32LE(packed.length, 14);
    about.writeUInt32LE(content.length, 18);
    about.writeUInt16LE(name.length, 22);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    table.push(Buffer.from('PK\u0001\u0002\u0014\0'), about, rest, Buffer.from(name));
    parts.push(Buffer.from('PK\u0003\u0004'), about, Buffer.from(name), packed);
    offset += 30 + name.length + packed.length;
  }
  const contents = Buffer.concat(table);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(Object.keys(files).length, 4);
  end.writeUInt16LE(Object.keys(files).length, 6);
  end.writeUInt32LE(contents.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...parts, contents, Buffer.from('PK\u0005\u0006'), end]);
}
