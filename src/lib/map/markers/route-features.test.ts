import { distance } from '@turf/turf';
import type { Feature, LineString, Point, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import type { Place } from '$lib/dossier/model/dossier';
import { project, worldSize } from '$lib/base/mercator';
import { barOffset } from './country-bar';
import { isFree, labelBox, type UnitBounds } from './label-box';
import { LABEL_SIZE } from './label-position';
import { widthOf } from './name-size';
import { fixtureSite } from '../fixture';
import { routeFeatures } from './route-features';
import type { RouteLine } from './route-line';

const harbour = fixtureSite('harbour', [36, 35]).place;
const mill = fixtureSite('mill', [44, 33]).place;
const norland = fixtureSite('norland', [60, 50], {
  precision: 'country',
  radiusKm: 900,
  layer: 'regions',
}).place;

const line = (more: Partial<RouteLine> = {}): RouteLine => ({
  id: 'ships-came',
  from: mill,
  to: harbour,
  of: null,
  status: 'stated',
  place: harbour,
  outside: false,
  title: 'Ships, 2015',
  note: '',
  ...more,
});

const world = { west: 0, north: 0, east: 1, south: 1 };
const room = { zoom: 6, viewBounds: world, occupied: [], offsetOf: barOffset };
const drawn = (...lines: RouteLine[]) => routeFeatures(lines, room);
/** How large the words of such a line are, a little less than they are taken to be. */
const WORDS = {
  width: (0.9 * widthOf('Ships, 2015') * LABEL_SIZE) / worldSize(6),
  height: LABEL_SIZE / worldSize(6),
  em: LABEL_SIZE / worldSize(6),
};
/** Km of one px at zoom 6 near these places, about. */
const PX = 1;

function ends(feature: Feature | undefined): [first: Position, last: Position] {
  const { coordinates } = feature?.geometry as LineString;
  return [coordinates[0] as Position, coordinates.at(-1) as Position];
}

describe('a movement between named places', () => {
  it('is a line from the one to the other that keeps off their markers', () => {
    const [first, last] = ends(drawn(line()).routes.features[0]);
    for (const km of [distance(first, mill.point), distance(last, harbour.point)]) {
      expect(km).toBeGreaterThan(12 * PX);
      expect(km).toBeLessThan(20 * PX);
    }
  });
  it('has the colour of its place, and says whether it is outside the years', () => {
    expect(drawn(line({ outside: true })).routes.features[0]?.properties).toEqual({
      id: 'ships-came',
      place: 'harbour',
      layer: 'ports',
      outside: true,
      status: 'stated',
    });
  });
  it('has its arrowhead at its end, turned as the line is there', () => {
    const made = drawn(line());
    const [arrow] = made['route-arrows'].features as Feature<Point>[];
    expect(arrow?.geometry.coordinates).toEqual(ends(made.routes.features[0])[1]);
    // From the east and, bent as it is, from above: to the left and down.
    expect(Math.abs(arrow?.properties?.degrees as number)).toBeGreaterThan(135);
  });
  it('has its words', () => {
    const [label] = drawn(line({ note: 'Reported' }))['route-labels'].features;
    expect(label?.properties).toMatchObject({ title: 'Ships, 2015', note: 'Reported' });
  });
  it('is bent further than one with the same ends, whichever way that goes', () => {
    const [one, back] = drawn(line(), line({ from: harbour, to: mill, place: mill })).routes
      .features;
    const middle = (feature?: Feature) => (feature?.geometry as LineString).coordinates[30]?.[1];
    expect(middle(back)).toBeGreaterThan((middle(one) as number) + 0.1);
  });
});

describe('a movement with an end that has no name', () => {
  it('fades when it is stated, on the side of the country, far from it', () => {
    const made = drawn(line({ from: null, of: norland }));
    expect(made.routes.features).toEqual([]);
    const [start, end] = ends(made['routes-fading'].features[0]);
    expect(distance(end, harbour.point)).toBeLessThan(20 * PX);
    expect(start[0]).toBeGreaterThan(end[0] as number);
    expect(start[1]).toBeGreaterThan(end[1] as number);
    expect(distance(start, norland.point)).toBeGreaterThan(1000);
  });
  it('fades towards the missing end, so it starts there even where that is the destination', () => {
    const made = drawn(line({ from: harbour, to: null, of: norland }));
    const [, end] = ends(made['routes-fading'].features[0]);
    expect(distance(end, harbour.point)).toBeLessThan(20 * PX);
    expect(made['route-arrows'].features).toEqual([]);
  });
  it.each(['reported', 'disputed'] as const)('stops at the country’s bar when %s', (status) => {
    const made = drawn(line({ from: null, of: norland, status }));
    expect(made['routes-fading'].features).toEqual([]);
    const [start, end] = ends(made.routes.features[0]);
    expect(distance(start, norland.point)).toBeLessThan(90 * PX);
    expect(distance(end, harbour.point)).toBeLessThan(20 * PX);
    expect(barOffset(norland)[1]).toBeGreaterThan(0);
    const aside = {
      ...room,
      offsetOf: (place: Place): [number, number] => (place === norland ? [90, 0] : [0, 0]),
    };
    const [moved] = ends(
      routeFeatures([line({ from: null, of: norland, status })], aside).routes.features[0],
    );
    expect((moved[0] ?? 0) - (start[0] ?? 0)).toBeGreaterThan(0.5);
  });
  it('is not drawn close up where it would end at a country, whose name stands anywhere in it', () => {
    const close = { ...room, zoom: 8 };
    const told = (status: RouteLine['status']) =>
      routeFeatures([line({ from: null, of: norland, status })], close);
    expect(told('reported').routes.features).toEqual([]);
    expect(told('reported')['route-labels'].features).toEqual([]);
    expect(told('stated')['routes-fading'].features).toHaveLength(1);
  });
  it('shows no line without a country to draw it towards', () => {
    expect(drawn(line({ from: null })).routes.features).toEqual([]);
  });
});

describe('the label of a movement', () => {
  it('keeps clear of the words of another line', () => {
    const back = line({ id: 'ships-went', from: harbour, to: mill, place: mill });
    const labels = drawn(line(), back)['route-labels'].features as Feature<Point>[];
    expect(labels).toHaveLength(2);
    const boxes = labels.map(({ geometry, properties }) => {
      const [anchor, offset] = properties?.anchors as [string, [number, number]];
      const at = project(geometry.coordinates as [number, number]);
      return labelBox(at, [anchor, ...offset], WORDS);
    });
    expect(isFree(boxes[0] as UnitBounds, boxes.slice(1))).toBe(true);
  });
  it('is not drawn where something lies over all of the line', () => {
    const labels = routeFeatures([line()], { ...room, occupied: [world] })['route-labels'];
    expect(labels.features).toEqual([]);
  });
  it('is not drawn where the line is out of the view', () => {
    const elsewhere = { west: 0.1, north: 0.6, east: 0.2, south: 0.7 };
    expect(
      routeFeatures([line()], { ...room, viewBounds: elsewhere })['route-labels'].features,
    ).toEqual([]);
  });
});
