// Long: one file for each way in which people bring their data.
import { deflateRawSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Recipe } from '../model/outcome';
import { collection, point, read, readSound } from '../worker/fixture';
import { zipOf } from '../worker/zip-fixture';
import { limits } from '../model/limits';
import { shapesOfPoint } from './shapes-fixture';

/** The titles of a file's entries, each with its years. */
async function entriesOf(content: BlobPart, recipe: Recipe = {}) {
  const { summary, dataset } = await readSound(content, {}, recipe);
  const rows = Array.from({ length: summary.count }, async (_, at) => {
    const title = await dataset.titles.text(at);
    return `${title}: ${summary.groups[dataset.groupOf[at] ?? 0]?.cell}`;
  });
  return { entries: await Promise.all(rows), summary, dataset };
}

const table = (...rows: string[]) => ['name,lat,lon,date', ...rows].join('\n');

describe('a table as people keep it', () => {
  it('has its entries from a start to an end, or to now', async () => {
    const { entries, summary } = await entriesOf(
      'name,lat,lon,start_date,end_date\nWest,36.2,37.1,2013-05,2017-02\nDay,35.4,35.95,2015-10-20,2015-10-20\nOpen,34.7,36.7,2012,\n',
    );
    expect(entries).toEqual(['West: 2013/2017', 'Day: 2015', 'Open: 2012/..']);
    expect(summary.reading?.remarks).toEqual([{ kind: 'open-ends', count: 1, detail: '' }]);
  });
  it('has titles above its heading and a total below, which are told', async () => {
    const { entries, summary } = await entriesOf(
      `Incidents,,,\nLast updated: 3 November 2016,,,\n,,,\n${table('North,36.2,37.1,2015-09-30', 'South,36.1,37.15,2016-01-05', 'Total,,,2')}`,
    );
    expect(entries).toEqual(['North: 2015', 'South: 2016']);
    expect(summary.errors).toEqual([{ position: 3, reason: 'total-row', detail: 'Total 2' }]);
    expect(summary.reading?.remarks).toMatchObject([{ kind: 'rows-above', count: 2 }]);
  });
  it('names its delimiter, has a row of hashtags, or repeats its heading', async () => {
    const { entries, summary } = await entriesOf(
      'sep=;\nname;lat;lon;date\n#loc+name;#geo+lat;#geo+lon;#date\nA;36,2;37,1;2015\nname;lat;lon;date\nB;36,3;37,2;2016\n',
    );
    expect(entries).toEqual(['A: 2015', 'B: 2016']);
    expect(summary.errors).toEqual([{ position: 2, reason: 'heading-again', detail: '' }]);
    expect(summary.reading?.remarks).toMatchObject([{ kind: 'tag-row' }]);
  });
  it('has two columns of a name, and both are kept', async () => {
    const { summary, dataset } = await readSound(
      'name,lat,lon,name,lat,lon\nFrom depot,35.40,35.95,To front,36.20,37.13\n',
    );
    expect(summary.fields).toEqual(['name', 'lat', 'lon', 'name (2)', 'lat (2)', 'lon (2)']);
    expect([...dataset.firstPositions]).toEqual([35.95, 35.4]);
    expect(summary.reading?.remarks[0]).toMatchObject({ kind: 'repeated-heading', count: 3 });
  });
  it('has shapes in a column', async () => {
    const { entries, dataset } = await entriesOf(
      'WKT,name,year\n"POLYGON ((36.9 36.0, 37.3 36.0, 37.3 36.3, 36.9 36.0))",Area,2015\n"POINT (37.1 36.2)",Town,2016\n',
    );
    expect(entries).toEqual(['Area: 2015', 'Town: 2016']);
    expect(dataset.shapes).not.toBeNull();
  });
  it('is what a camera writes', async () => {
    const { entries } = await entriesOf(
      'SourceFile,DateTimeOriginal,GPSLatitude,GPSLongitude\n./a.jpg,2015:09:30 10:11:12,35.4,35.9\n',
    );
    expect(entries).toEqual(['a.jpg: 2015']);
  });
  it('has the day numbers of a spreadsheet: offered, and never undated without a word', async () => {
    const rows = table('A,36.2,37.1,42277', 'B,36.3,37.2,42374');
    const { entries, summary } = await entriesOf(rows);
    expect(entries).toEqual(['A: undated', 'B: undated']);
    expect(summary.reading).toMatchObject({
      offer: 'days-1900',
      unread: { date: { count: 2, examples: ['42277', '42374'] } },
    });
    expect((await entriesOf(rows, { dates: 'days-1900' })).entries).toEqual(['A: 2015', 'B: 2016']);
  });
  it('keeps its column of dates, however little of it is read, and shows what was not', async () => {
    const { entries, summary } = await entriesOf(
      table(
        'A,36.2,37.1,2015',
        ...['early', 'later', 'soon', 'later'].map((day) => `B,36,37,${day}`),
      ),
    );
    expect(entries[0]).toBe('A: 2015');
    expect(summary.columns.date).toBe('date');
    expect(summary.reading?.unread.date).toEqual({
      count: 4,
      examples: ['early', 'later', 'soon'],
    });
  });
  it('is Persian, in the calendar of Iran', async () => {
    const { entries, dataset, summary } = await entriesOf(
      'نام,عرض جغرافیایی,طول جغرافیایی,تاریخ\nپل,۳۶٫۲,۳۷٫۱,۱۳۹۴/۰۷/۰۸\nآسیاب,۳۶٫۳,۳۷٫۲,۱۳۹۴/۱۰/۱۵\n',
    );
    expect(entries).toEqual(['پل: 2015', 'آسیاب: 2016']);
    expect([...dataset.firstPositions]).toEqual([37.1, 36.2, 37.2, 36.3]);
    expect(summary.reading?.dates).toBe('persian');
  });
  it.each([
    ['windows-1251', 'название;lat;lon\nСеверный мост;36,2;37,1\n'],
    ['koi8-r', 'название;lat;lon\nСеверный мост;36,2;37,1\n'],
  ] as const)('is in another encoding, found or chosen: %s', async (encoding, text) => {
    const code = new Map(
      Array.from({ length: 256 }, (_, byte) => [
        new TextDecoder(encoding).decode(Uint8Array.of(byte)),
        byte,
      ]),
    );
    const bytes = Uint8Array.from([...text].map((letter) => code.get(letter) ?? 63));
    const recipe = encoding === 'koi8-r' ? { encoding } : {};
    const { entries } = await entriesOf(bytes, recipe);
    expect(entries).toEqual(['Северный мост: undated']);
  });
  it('is UTF-16 without a mark', async () => {
    const units = [...table('Alep,36.2,37.1,2015')].map((letter) => letter.charCodeAt(0));
    const { entries } = await entriesOf(new Uint8Array(Uint16Array.from(units).buffer));
    expect(entries).toEqual(['Alep: 2015']);
  });
});

describe('JSON as programs write it', () => {
  it('has NaN where a number is missing', async () => {
    const text = collection([point(37.1, 36.2, { name: 'A', injured: 0, date: '2015' })]);
    const { entries, summary, dataset } = await entriesOf(
      text.replace('"injured":0', '"injured":NaN'),
    );
    expect(entries).toEqual(['A: 2015']);
    expect(await dataset.texts.text(0)).toContain('"injured":null');
    expect(summary.reading?.remarks).toMatchObject([{ kind: 'not-a-number', count: 1 }]);
  });
  const row = {
    date: '09/30/2015',
    latitude: '36.2',
    longitude: '37.1',
    location: 'Demo town',
    sources: [{ path: 'https://one.example/a' }, { path: 'https://two.example/b' }],
    filters: [{ key: 'Type', value: 'Market' }],
  };
  it.each([
    ['a list of rows', JSON.stringify([row, row])],
    ['an answer of an interface', JSON.stringify({ success: true, count: 2, data: [row, row] })],
    ['a page of one', JSON.stringify({ TotalCount: 2, next: '', Result: [row, row] })],
    ['a list within its answer', JSON.stringify({ data: { total: 2, items: [row, row] } })],
    ['a row a line', `${JSON.stringify(row)}\n${JSON.stringify(row)}\n`],
  ])('is %s', async (_, text) => {
    const { entries, summary, dataset } = await entriesOf(text);
    expect(entries).toEqual(['Demo town: 2015', 'Demo town: 2015']);
    expect(summary.layers).toEqual(['Market']);
    expect([...dataset.firstPositions].slice(0, 2)).toEqual([37.1, 36.2]);
    const { properties } = JSON.parse(await dataset.texts.text(0)) as {
      properties: Record<string, unknown>;
    };
    expect(properties[summary.columns.source ?? '']).toBe(
      'https://one.example/a\nhttps://two.example/b',
    );
  });
  it('is a gazetteer, whose places have been elsewhere at other times', async () => {
    const when = (start: string, end: string) => ({
      timespans: [{ start: { in: start }, end: { in: end } }],
    });
    const at = (longitude: number, ...span: [string, string]) => ({
      ...{ type: 'Point', coordinates: [longitude, 36] },
      when: when(...span),
    });
    const { entries } = await entriesOf(
      JSON.stringify({
        type: 'FeatureCollection',
        '@context': 'https://gazetteer.example/context.jsonld',
        features: [
          {
            type: 'Feature',
            properties: { title: 'Khan' },
            when: when('2013', '2016'),
            geometry: {
              type: 'GeometryCollection',
              geometries: [at(37.1, '2013', '2014'), at(37.4, '2015', '2016')],
            },
          },
        ],
      }),
    );
    expect(entries).toEqual(['Khan: 2013/2014', 'Khan: 2015/2016']);
  });
  it('is TopoJSON', async () => {
    const { entries, dataset } = await entriesOf(
      JSON.stringify({
        type: 'Topology',
        arcs: [],
        objects: {
          towns: {
            type: 'GeometryCollection',
            geometries: [
              { type: 'Point', coordinates: [37, 36], properties: { name: 'A', year: 2015 } },
            ],
          },
        },
      }),
    );
    expect(entries).toEqual(['A: 2015']);
    expect([...dataset.firstPositions]).toEqual([37, 36]);
  });
  it('is Esri JSON, in degrees or in metres of Web Mercator, and in no other system', async () => {
    const esri = (wkid: number, x: number, y: number) =>
      JSON.stringify({
        geometryType: 'esriGeometryPoint',
        spatialReference: { wkid },
        fields: [{ name: 'day', type: 'esriFieldTypeDate' }],
        features: [{ attributes: { name: 'A', day: 1443571200000 }, geometry: { x, y } }],
      });
    for (const text of [esri(4326, 37, 36), esri(102100, 4118821.159, 4300621.372)]) {
      const { entries, dataset } = await entriesOf(text);
      expect(entries).toEqual(['A: 2015']);
      expect(dataset.firstPositions[0]).toBeCloseTo(37, 4);
      expect(dataset.firstPositions[1]).toBeCloseTo(36, 4);
    }
    expect(await read(esri(32637, 1, 2))).toMatchObject({ reason: 'reference-system' });
  });
  it('is a map of uMap, with its layers', async () => {
    const layer = (name: string) => ({
      _umap_options: { name },
      features: [point(37, 36, { name: 'A', _umap_options: {} })],
    });
    const { summary } = await readSound(
      JSON.stringify({ type: 'umap', layers: [layer('Bases'), layer('Front')] }),
    );
    expect(summary.layers).toEqual(['Bases', 'Front']);
  });
});

const placemark = (name: string) =>
  `<Placemark><name>${name}</name><TimeStamp><when>2015-10-02</when></TimeStamp><Point><coordinates>37.1,36.2,0</coordinates></Point></Placemark>`;
const kml = (inner: string) =>
  `<?xml version="1.0"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document>${inner}</Document></kml>`;
const folders = kml(
  ['Position', 'Presence']
    .map((name) => `<Folder><name>${name}</name>${placemark(name)}</Folder>`)
    .join(''),
);

describe('XML as programs write it', () => {
  it('has folders, which are layers', async () => {
    const { summary } = await readSound(folders);
    expect(summary.layers).toEqual(['Position', 'Presence']);
  });
  it('has prefixes that it does not declare, or one before every name', async () => {
    const gpx =
      '<gpx version="1.1" xsi:schemaLocation="a b"><wpt lat="36.2" lon="37.1"><time>2015-09-30T10:00:00Z</time><name>A</name><extensions><gpxx:b/></extensions></wpt></gpx>';
    const { entries, summary } = await entriesOf(gpx);
    expect(entries).toEqual(['A: 2015']);
    expect(summary.reading?.remarks).toMatchObject([
      { kind: 'unknown-prefix', detail: 'xsi, gpxx' },
    ]);
    const prefixed = folders
      .replace('xmlns=', 'xmlns:k=')
      .replaceAll(/(<\/?)(?=[A-Za-z])/g, '$1k:');
    expect((await readSound(prefixed)).summary.count).toBe(2);
  });
  it('only says where the data are', async () => {
    const link = kml(
      '<NetworkLink><Link><href>https://maps.example/kml?mid=abc&amp;forcekml=1</href></Link></NetworkLink>',
    );
    expect(await read(link)).toEqual({
      state: 'failed',
      reason: 'elsewhere',
      address: 'https://maps.example/kml?mid=abc&forcekml=1',
    });
  });
  it('has a track, from its first time to its last', async () => {
    const track =
      '<Placemark><name>A</name><gx:Track xmlns:gx="http://www.google.com/kml/ext/2.2"><when>2015-01-01T00:00:00Z</when><when>2016-02-01T00:00:00Z</when><gx:coord>37 36 0</gx:coord><gx:coord>37.1 36.1 0</gx:coord></gx:Track></Placemark>';
    expect((await entriesOf(kml(track))).entries).toEqual(['A: 2015/2016']);
  });
});

const sheet = {
  '[Content_Types].xml':
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>',
  '_rels/.rels':
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>',
  'xl/workbook.xml':
    '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Events" sheetId="1" r:id="rId1"/></sheets></workbook>',
  'xl/_rels/workbook.xml.rels':
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>',
  'xl/styles.xml':
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellXfs count="2"><xf/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>',
};
const words = (...cells: string[]) =>
  cells.map((cell) => `<c t="inlineStr"><is><t>${cell}</t></is></c>`).join('');
const sheetWith = (rows: string) =>
  zipOf({
    ...sheet,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`,
  });
const heading = `<row r="1">${words('name', 'lat', 'lon', 'date')}</row>`;

describe('a file that is packed', () => {
  it('is a KMZ, another file in an archive, or gzip', async () => {
    const pictures = { 'images/icon.png': 'PNG' };
    for (const content of [
      zipOf({ 'doc.kml': folders, ...pictures }, deflateRawSync),
      zipOf({ ...pictures, 'data/points.kml': folders, '__MACOSX/._points.kml': 'x' }),
      new Uint8Array(gzipSync(folders)),
    ]) {
      expect((await readSound(content)).summary.layers).toEqual(['Position', 'Presence']);
    }
  });
  it('is a spreadsheet, with dates as they are shown there', async () => {
    const row =
      '<row r="2"><c t="inlineStr"><is><t>A</t></is></c><c><v>36.2</v></c><c><v>37.1</v></c><c s="1"><v>42277</v></c></row>';
    const { entries, dataset } = await entriesOf(sheetWith(heading + row));
    expect(entries).toEqual(['A: 2015']);
    expect(await dataset.texts.text(0)).toContain('"date":"2015-09-30"');
  });
  it('is a spreadsheet of the Open Document Format', async () => {
    const cell = (type: string, value: string, text: string) =>
      `<table:table-cell office:value-type="${type}" ${value}><text:p>${text}</text:p></table:table-cell>`;
    const content = `<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.2"><office:body><office:spreadsheet><table:table table:name="Events"><table:table-row>${['name', 'lat', 'lon', 'date'].map((name) => cell('string', '', name)).join('')}</table:table-row><table:table-row>${cell('string', '', 'A')}${cell('float', 'office:value="36.2"', '36.2')}${cell('float', 'office:value="37.1"', '37.1')}${cell('date', 'office:date-value="2015-09-30"', '30/09/15')}</table:table-row></table:table></office:spreadsheet></office:body></office:document-content>`;
    const { entries } = await entriesOf(
      zipOf({
        mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
        'content.xml': content,
        'styles.xml': '<office:document-styles/>',
        'META-INF/manifest.xml':
          '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>',
      }),
    );
    expect(entries).toEqual(['A: 2015']);
  });
  it('is a Shapefile', async () => {
    const shp = shapesOfPoint();
    const { summary, dataset } = await readSound(zipOf({ 'bases/bases.shp': shp }));
    expect(summary.count).toBe(1);
    expect([...dataset.firstPositions]).toEqual([37.1, 36.2]);
  });
  it('never holds more than it may, and ends in one sentence where it is broken', async () => {
    const far = '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>';
    const broken = zipOf({ 'doc.kml': folders }).slice(0, -30);
    const within = zipOf({ 'a.kmz': zipOf({ 'b.kmz': zipOf({ 'c.kml': folders }) }) });
    for (const content of [broken, within, new Uint8Array([0x1f, 0x8b, 8, 0, 1])]) {
      expect(await read(content)).toEqual({ state: 'failed', reason: 'packed' });
    }
    expect((await read(sheetWith(heading + far))).state).toBe('failed');
    const before = limits.unpackedBytes;
    Object.assign(limits, { unpackedBytes: 100 });
    const bomb = await read(zipOf({ 'doc.kml': `<kml>${' '.repeat(1e5)}</kml>` }, deflateRawSync));
    Object.assign(limits, { unpackedBytes: before });
    expect(bomb).toEqual({ state: 'failed', reason: 'packed' });
  });
});

describe('a file of a kind that is not read', () => {
  const bytes = (start: string) =>
    Uint8Array.from([...start.padEnd(100, '\0')].map((letter) => letter.charCodeAt(0)));
  it.each([
    ['parquet', bytes('PAR1')],
    ['pdf', bytes('%PDF-1.7')],
    ['geopackage', bytes(`${'SQLite format 3'.padEnd(68, '\0')}GPKG`)],
    ['database', bytes('SQLite format 3')],
    ['picture', bytes('\u0089PNG\r\n')],
    ['archive', bytes('Rar!')],
    ['page', '<!DOCTYPE html><html><body>x</body></html>'],
    ['word', zipOf({ 'word/document.xml': '<a/>' })],
    ['geodatabase', zipOf({ 'a.gdb/a00000001.gdbtable': 'x' })],
    ['shapefile-part', bytes('\0\0\u0027\n')],
  ])('is named: %s', async (format, content) => {
    expect(await read(content)).toEqual({ state: 'failed', reason: 'other-format', format });
  });
});
