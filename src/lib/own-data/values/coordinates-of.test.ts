import { describe, expect, it } from 'vitest';
import { degreesOf } from './degrees-of';
import { placeOf } from './coordinates-of';

describe('one coordinate', () => {
  it.each([
    [`35°24'03.2"N`, 35.4009],
    ['36 12 07.6 N', 36.2021],
    ['N36 10.500', 36.175],
    ['36° 12’ 7.6’’N', 36.2021],
    ['36.2021° N', 36.2021],
    ['36º12´7.6´´ S', -36.2021],
    ['361207.6N', 36.2021],
    ['0370803E', 37.1342],
    ['36:12:07.6', 36.2021],
    ['北緯36度12分7.6秒', 36.2021],
    ['37.1 в.д.', 37.1],
    ['36,2', 36.2],
    ['٣٦٫٢', 36.2],
    ['−36.2', -36.2],
    [`36.5° 0' 0"`, 36.5],
    [`36.0° 12.0' 30.5"`, 36.2085],
    ['36.° 12', 36.2],
  ])('%s', (text, degrees) => {
    expect(degreesOf(text)?.value).toBeCloseTo(degrees, 4);
  });
  it.each(['', 'north', '36 99 10 N', '12/13', '36.2 37.1 12.5 4', 'x36'])('is not %j', (text) => {
    expect(degreesOf(text)).toBeNull();
  });
  it.each([
    ...['36.5.2', '36.2,37.16', '36.2 37.16', '36.0 37.0', '36.0-37.0', "36.5° 12'"],
    ...["36° 12.5' 7", `36.5° 0' 7"`],
  ])('has decimals only in its last part: %s', (text) => {
    expect(degreesOf(text)).toBeNull();
  });
});

describe('a place in one cell', () => {
  it.each([
    ['36.2, 37.16', 37.16, 36.2],
    ['36,2; 37,16', 37.16, 36.2],
    ['36.2021° N, 37.1343° E', 37.1343, 36.2021],
    [`35°24'03.2"N 35°56'55.3"E`, 35.9487, 35.4009],
    ['37.1343E 36.2021N', 37.1343, 36.2021],
    ['lat: 36.2, lng: 37.1', 37.1, 36.2],
    ['lon 37.1 lat 36.2', 37.1, 36.2],
    ['https://maps.example/@36.2,37.1,12z', 37.1, 36.2],
    ['geo:36.2,37.1', 37.1, 36.2],
    ['37S CA 32269 07977', 37.1343, 36.2021],
  ])('%s', (text, longitude, latitude) => {
    const geometry = placeOf(text);
    const [x, y] = geometry?.type === 'Point' ? geometry.coordinates : [];
    expect(x).toBeCloseTo(longitude, 3);
    expect(y).toBeCloseTo(latitude, 3);
  });
  it.each([
    ['36.2,37.16,100', 37.16, 36.2],
    ['36.2, 37.16, -3.5', 37.16, 36.2],
    ['36.2 37.16 1410', 37.16, 36.2],
    ['36,2; 37,16; 100', 37.16, 36.2],
    ['(36.2, 37.16, 100 m)', 37.16, 36.2],
  ])('may have a height behind it: %s', (text, longitude, latitude) => {
    const at = (...coordinates: number[]) => ({ type: 'Point', coordinates });
    expect(placeOf(text)).toEqual(at(longitude, latitude));
    expect(placeOf(text, 'longitude-first')).toEqual(at(latitude, longitude));
  });
  it.each(['36.2, 37, 100', '36 37.16 10.5', '36.2,37.16,100,4', '1.2.3, 4.5.6'])(
    'is none where its numbers may be anything: %s',
    (text) => {
      expect(placeOf(text)).toBeNull();
    },
  );
  it.each(['٣٦٫٢، ٣٧٫١٦', '۳۶٫۲، ۳۷٫۱۶', '٣٦.٢,٣٧.١٦', '٣٦٫٢، ٣٧٫١٦، ١٠٠', 'geo:٣٦٫٢,٣٧٫١٦'])(
    'may be written in Arabic or Persian digits: %s',
    (text) => {
      expect(placeOf(text)).toEqual({ type: 'Point', coordinates: [37.16, 36.2] });
    },
  );
  it('has its longitude first where the reader says so', () => {
    expect(placeOf('37.1, 36.2', 'longitude-first')).toEqual({
      type: 'Point',
      coordinates: [37.1, 36.2],
    });
  });
  it('may be a shape', () => {
    expect(placeOf('MULTIPOINT ((37.0 36.1), (37.2 36.2))')?.type).toBe('MultiPoint');
    expect(placeOf('{"type":"LineString","coordinates":[[1,2],[3,4]]}')?.type).toBe('LineString');
    expect(placeOf('SRID=3857;POINT(1 2)')).toBeNull();
  });
});
