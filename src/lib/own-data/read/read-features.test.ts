// Long: one file for each way in which people write their data.
import { describe, expect, it } from 'vitest';
import { collection, point, read, readSound } from '../worker/fixture';

const ring = [
  [36, 35],
  [37, 35],
  [37, 36],
  [36, 36],
  [36, 35],
];
const polygon = (...coordinates: unknown[]) => ({
  type: 'Feature',
  geometry: { type: 'Polygon', coordinates },
  properties: {},
});

async function errorsOf(features: readonly unknown[]) {
  // One sound feature, so that the file as a whole is none of the errors.
  const { summary } = await readSound(collection([point(36, 35), ...features]));
  return {
    count: summary.count,
    errors: summary.errors.map(({ position, reason }) => [position, reason]),
  };
}

describe('reading GeoJSON', () => {
  it('takes in every sound feature, and says what it has of years and layers', async () => {
    const { summary } = await readSound(
      collection([
        point(36.2, 35.1, { name: 'One', type: 'raid', date: '2015-09-30' }),
        point(37, 36, { name: 'Two', type: 'visit', date: '2016' }),
        point(38, 37, { name: 'Three', type: 'raid', date: null }),
      ]),
    );
    expect(summary.count).toBe(3);
    expect(summary.columns).toMatchObject({ date: 'date', title: 'name', layer: 'type' });
    expect(summary.groups).toEqual([
      { cell: '2015', layer: 'raid', count: 1 },
      { cell: '2016', layer: 'visit', count: 1 },
      { cell: 'undated', layer: 'raid', count: 1 },
    ]);
    expect(summary.layers).toEqual(['raid', 'visit']);
    expect(summary.bounds).toEqual([36.2, 35.1, 38, 37]);
    expect(summary.errors).toEqual([]);
  });
  it('reads a single feature, a bare geometry, an array of features and newline-delimited ones', async () => {
    const one = point(36, 35);
    for (const [text, count] of [
      [JSON.stringify(one, null, 2), 1],
      [JSON.stringify(one.geometry), 1],
      [JSON.stringify([one, one]), 2],
      [`${JSON.stringify(one)}\n${JSON.stringify(one)}\n`, 2],
      [`\u001e${JSON.stringify(one)}\n\u001e${JSON.stringify(one)}\n`, 2],
    ] as const) {
      const { summary } = await readSound(text);
      expect(summary.count, text).toBe(count);
    }
  });
  it('goes on after a bad line of newline-delimited GeoJSON', async () => {
    const line = JSON.stringify(point(36, 35));
    const { summary } = await readSound(`${line}\n{"type": oops}\n${line}\n`);
    expect(summary.count).toBe(2);
    expect(summary.errors).toEqual([{ position: 2, reason: 'no-json', detail: '' }]);
  });
  it('keeps brackets and quotes in strings apart from structure', async () => {
    const { summary } = await readSound(
      collection([point(1, 2, { name: '{"features":[ \\" ]}' }), point(3, 4)], { name: 'x"]{' }),
    );
    expect(summary.count).toBe(2);
  });
});

describe('checking features', () => {
  it('lists what is bad by position with its reason, and loads the rest', async () => {
    expect(
      await errorsOf([
        { type: 'Feature', geometry: null, properties: {} },
        point(35, 120),
        point(200, 300),
        42,
        polygon(ring.slice(0, -1).concat([[0, 0]])),
        { type: 'Feature', geometry: { type: 'Point', coordinates: ['36', '35'] }, properties: {} },
        point(5, 6),
      ]),
    ).toEqual({
      count: 2,
      errors: [
        [2, 'no-geometry'],
        [3, 'swapped-axes'],
        [4, 'out-of-range'],
        [5, 'not-geojson'],
        [6, 'unclosed-ring'],
        [7, 'not-geojson'],
      ],
    });
  });
  it('loads all features of one id, and says so', async () => {
    const { summary } = await readSound(
      collection([point(1, 2, {}, 'a'), point(3, 4, {}, 'a'), point(5, 6, {}, 'b')]),
    );
    expect(summary.count).toBe(3);
    expect(summary.errors).toEqual([]);
    expect(summary.reading?.remarks).toEqual([{ kind: 'repeated-ids', count: 1, detail: 'a' }]);
  });
  it('lists what lies at 0, 0, and brings back what is beyond 180°', async () => {
    const { summary, dataset } = await readSound(
      collection([point(0, 0), point(190, 10), point(36, 35)]),
    );
    expect(summary.errors.map(({ position, reason }) => [position, reason])).toEqual([
      [1, 'null-island'],
      [2, 'beyond-180'],
    ]);
    expect([...dataset.firstPositions]).toEqual([-170, 10, 36, 35]);
  });
  it('loads a ring that crosses itself and one that is wound the wrong way, with a warning', async () => {
    const bow = [ring[0], ring[2], ring[1], ring[3], ring[0]];
    expect(await errorsOf([polygon(bow), polygon([...ring].reverse()), polygon(ring)])).toEqual({
      count: 4,
      errors: [
        [2, 'self-crossing'],
        [3, 'wrong-winding'],
      ],
    });
  });
  it('refuses a file in an unknown reference system and names it', async () => {
    const crs = (name: string) => ({ crs: { type: 'name', properties: { name } } });
    const text = (name: string) => collection([point(36, 35)], crs(name));
    expect(await read(text('urn:ogc:def:crs:EPSG::3857'))).toEqual({
      state: 'failed',
      reason: 'reference-system',
      name: 'urn:ogc:def:crs:EPSG::3857',
    });
    expect((await read(text('urn:ogc:def:crs:OGC:1.3:CRS84'))).state).toBe('ready');
  });
  it('says so where a file ends in the middle', async () => {
    const { summary } = await readSound(collection([point(1, 2), point(3, 4)]).slice(0, -30));
    expect(summary.count).toBe(1);
    expect(summary.errors).toEqual([{ position: 2, reason: 'cut-off', detail: '' }]);
  });
});

describe('a file that could do harm', () => {
  it('does not hang on a hundred thousand brackets, nor load them', async () => {
    const deep = `{"type":"Feature","geometry":null,"properties":{"a":${'['.repeat(1e5)}${']'.repeat(1e5)}}}`;
    const { summary } = await readSound(
      `{"type":"FeatureCollection","features":[${deep},${JSON.stringify(point(1, 2))}]}`,
    );
    expect(summary.errors).toEqual([{ position: 1, reason: 'too-deep', detail: '' }]);
    expect((await read('['.repeat(1e6))).state).toBe('failed');
  });
  it('leaves out a feature of a size that none needs', async () => {
    const huge = point(1, 2, { text: 'x'.repeat(9_000_000) });
    const { summary } = await readSound(collection([huge, point(3, 4)]));
    expect(summary.count).toBe(1);
    expect(summary.errors).toEqual([{ position: 1, reason: 'too-large', detail: '' }]);
  });
  it('does not hold a table in which a quote is never closed', async () => {
    const { summary } = await readSound(`name,lat,lon\na,36,35\n"b${'x'.repeat(9e6)}`);
    expect(summary.count).toBe(1);
    expect(summary.errors[0]?.reason).toBe('too-large');
  });
  it('does not search ten thousand elements within each other', async () => {
    const kml = `<kml>${'<Placemark>'.repeat(1e4)}${'</Placemark>'.repeat(1e4)}</kml>`;
    expect(await read(kml)).toEqual({ state: 'failed', reason: 'no-data' });
  });
  it('looks at a type before it names it, and has no columns that every object has', async () => {
    const type = { toString: 1 };
    expect(await errorsOf([{ type }, { ...point(1, 2), geometry: { type } }])).toEqual({
      count: 1,
      errors: [
        [2, 'not-geojson'],
        [3, 'not-geojson'],
      ],
    });
    const { summary } = await readSound(
      collection([point(1, 2, { constructor: 'Smith' }), point(3, 4, { name: 'a' })]),
    );
    expect(summary.fields).toEqual(['name']);
  });
  it('gives one answer where there is no data at all', async () => {
    for (const content of [
      '',
      'Dear all, no data here.',
      'Dear all,\nthere is nothing here,\nonly words, and commas, and lines.\n',
      '{"a": 1}',
      new Uint8Array([0x89, 0x51, 0x4e, 0x47, 0, 1]),
    ]) {
      expect(await read(content)).toEqual({ state: 'failed', reason: 'no-data' });
    }
  });
});

describe('reading tables', () => {
  it('finds semicolons, decimal commas and quoted lines by itself', async () => {
    const { summary, dataset } = await readSound(
      'Name;Breite lat;Länge lon;Datum date\n"Idlib\nnorth";35,93;36,63;30.09.2015\nKut;32,5;45,8;2016\n',
      { latitude: 'Breite lat', longitude: 'Länge lon' },
    );
    expect(summary.count).toBe(2);
    expect([...dataset.firstPositions]).toEqual([36.63, 35.93, 45.8, 32.5]);
    expect(summary.groups.map(({ cell }) => cell)).toEqual(['2015', '2016']);
  });
  it('finds the columns of an export of events', async () => {
    const { summary } = await readSound(
      'event_id_cnty,event_date,year,event_type,location,latitude,longitude,source,notes,timestamp\n' +
        'SYR1,24 July 2015,2015,Battles,Aleppo,36.2,37.16,SOHR,Fighting,1618500000\n' +
        'SYR2,2 May 2016,2016,Protests,Homs,34.7,36.7,SANA,Crowd,1618500001\n',
    );
    expect(summary.columns).toEqual({
      date: 'event_date',
      end: null,
      title: 'location',
      layer: 'event_type',
      source: 'source',
      longitude: 'longitude',
      latitude: 'latitude',
    });
  });
  it('reads UTF-16, and the code pages of Windows', async () => {
    const utf16 = new Uint8Array(
      new Uint16Array(
        [...'\uFEFFname\tlat\tlon\nحلب\t36\t37\n'].map((letter) => letter.charCodeAt(0)),
      ).buffer,
    );
    const arabic = new Uint8Array([
      ...new TextEncoder().encode('name,lat,lon\n'),
      0xcd,
      0xe1,
      0xc8,
      ...new TextEncoder().encode(',36,37\n'),
    ]);
    const western = new Uint8Array([
      ...new TextEncoder().encode('name,lat,lon\nAl'),
      0xe9,
      ...new TextEncoder().encode('p,36,37\n'),
    ]);
    // "地點,緯度,經度" and "大馬士革" as Windows writes them in Taiwan.
    const chinese = new Uint8Array([
      ...[166, 97, 194, 73, 44, 189, 110, 171, 215, 44, 184, 103, 171, 215, 10],
      ...[164, 106, 176, 168, 164, 104, 173, 178],
      ...new TextEncoder().encode(',33.5,36.3\n'),
    ]);
    for (const [bytes, name] of [
      [chinese, '大馬士革'],
      [utf16, 'حلب'],
      [arabic, 'حلب'],
      [western, 'Alép'],
    ] as const) {
      const { dataset } = await readSound(bytes);
      expect(await dataset.titles.text(0)).toBe(name);
    }
  });
  it.each([
    ['"36.2, 37.16"', [37.16, 36.2]],
    ['(36.2 37.16)', [37.16, 36.2]],
    ['"36,2; 37,16"', [37.16, 36.2]],
    ['POINT (37.16 36.2)', [37.16, 36.2]],
    ['SRID=4326;POINT(37.16 36.2)', [37.16, 36.2]],
  ])('finds both coordinates in one column: %s', async (cell, [longitude, latitude]) => {
    const { summary, dataset } = await readSound(`name,where\nAleppo,${cell}\nHere,${cell}\n`);
    expect(summary.columns).toMatchObject({ longitude: 'where', latitude: 'where' });
    expect([...dataset.firstPositions].slice(0, 2)).toEqual([longitude, latitude]);
  });
  it.each(['0.5, 0.7, 0.2', '36.2/37.16/10', '36.2 37.1 12.5'])(
    'takes three numbers for a place only where the column is called so or chosen: %s',
    async (cell) => {
      const rows = (heading: string) => `name,${heading}\nA,"${cell}"\nB,"${cell}"\n`;
      expect(await read(rows('share'))).toMatchObject({ reason: 'no-coordinates' });
      const columns = { longitude: 'share', latitude: 'share' };
      expect((await readSound(rows('share'), columns)).summary.count).toBe(2);
      const { summary } = await readSound(rows('GPS position'));
      expect(summary.columns).toMatchObject({ longitude: 'GPS position' });
    },
  );
  it('takes a cell for coordinates by two numbers with decimals only, and lists one without', async () => {
    expect(await read('name,size\nA,12 15\nB,3 4\n')).toMatchObject({ reason: 'no-coordinates' });
    const rows = 'A,36.2 37.1\n'.repeat(9);
    const { summary } = await readSound(`name,where\n${rows}B,nowhere\n`);
    expect(summary.errors).toEqual([{ position: 10, reason: 'no-coordinates', detail: 'nowhere' }]);
  });
  it('lists rows without coordinates, and offers the columns where it finds none', async () => {
    const { summary } = await readSound(
      'name,lat,lon\nA,36,37\nB,,\nC,n/a,37\nD,36,37\nE,1,2\nF,3,4\nG,1,2\nH,1,1\nI,1,1\nJ,1,1\nK,1,1\n',
    );
    expect(summary.errors).toEqual([
      { position: 2, reason: 'no-coordinates', detail: '' },
      { position: 3, reason: 'no-coordinates', detail: '37, n/a' },
    ]);
    const outcome = await read('name,a,b\nA,36,37\n');
    expect(outcome).toMatchObject({
      state: 'failed',
      reason: 'no-coordinates',
      fields: ['name', 'a', 'b'],
    });
    expect((await read('name,a,b\nA,36,37\n', { latitude: 'a', longitude: 'b' })).state).toBe(
      'ready',
    );
  });
});

describe('reading XML', () => {
  it('reads KML and GPX', async () => {
    const kml = `<?xml version="1.0"?><kml xmlns="http://www.opengis.net/kml/2.2"><Placemark><name>Base</name><TimeStamp><when>2015-09-30</when></TimeStamp><Point><coordinates>35.9,35.4</coordinates></Point></Placemark></kml>`;
    const gpx = `<?xml version="1.0"?><gpx version="1.1" xmlns="http://www.topografix.com/GPX/1/1"><wpt lat="35.4" lon="35.9"><name>Base</name><time>2015-09-30T10:00:00Z</time></wpt></gpx>`;
    for (const text of [kml, gpx]) {
      const { summary, dataset } = await readSound(text);
      expect([...dataset.firstPositions]).toEqual([35.9, 35.4]);
      expect(summary.groups).toEqual([{ cell: '2015', layer: '', count: 1 }]);
    }
  });
  it('does not expand entities', async () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE kml [<!ENTITY a "${'x'.repeat(1000)}"><!ENTITY b "&a;&a;&a;">]><kml xmlns="http://www.opengis.net/kml/2.2"><Placemark><name>&b;</name><Point><coordinates>1,2</coordinates></Point></Placemark></kml>`;
    expect((await read(bomb)).state).toBe('failed');
  });
});
