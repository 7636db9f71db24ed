import { describe, expect, it } from 'vitest';
import { xmlPieces } from './xml-pieces';

const kml = (inner: string) => `<kml><Document>${inner}</Document></kml>`;
const base = (name: string) => `<Placemark><name>${name.repeat(60)}</name></Placemark>`;

describe('a long document', () => {
  it('is several, each with its folders and some of its features', () => {
    const folders = `<Folder><name>North</name>${base('A')} ${base('B')}</Folder><Folder>${base('C')}</Folder>`;
    expect(xmlPieces(kml(folders), 'kml', 110)).toEqual([
      kml(`<Folder><name>North</name>${base('A')}${base('B')}</Folder><Folder></Folder>`),
      kml(`<Folder><name>North</name></Folder><Folder>${base('C')}</Folder>`),
    ]);
  });
  it('is not cut where a comment or a text only speaks of a feature', () => {
    const text = '<!-- <Placemark> --><description><![CDATA[</Placemark>]]></description>';
    expect(xmlPieces(kml(text + base('A') + base('B') + base('C')), 'kml', 10)).toEqual([
      ...[kml(text + base('A') + base('B')), kml(text + base('C'))],
    ]);
  });
  it.each([
    ['has a feature within a feature', `<Placemark>${base('A')}</Placemark>`],
    ['begins a feature that does not end', '<Placemark><name>A</name>'],
    ['ends a feature that has not begun', '</Placemark>'],
  ])('stays one where it %s', (_, inner) => {
    expect(xmlPieces(kml(inner), 'kml', 10)).toEqual([kml(inner)]);
  });
  it('of a GPS device is cut at its points, routes and tracks', () => {
    const gpx = '<gpx><wpt lat="1" lon="2"/><wpt lat="3" lon="4"/><trk><trkseg/></trk></gpx>';
    expect(xmlPieces(gpx, 'gpx', 25)).toEqual([
      ...['<gpx><wpt lat="1" lon="2"/><wpt lat="3" lon="4"/></gpx>'],
      '<gpx><trk><trkseg/></trk></gpx>',
    ]);
  });
});
