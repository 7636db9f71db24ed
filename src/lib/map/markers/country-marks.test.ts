import { describe, expect, it } from 'vitest';
import { baseFromDisk } from '$lib/build/base-map-from-disk';
import { dossierFromDisk } from '$lib/build/dossier-from-disk';
import { project, worldSize, type Unit } from '$lib/base/mercator';
import { arrange } from './arrange';
import { BAR_REACH } from './country-spots';
import { countryMarks, nameBoxes } from './country-marks';
import { isFree } from './label-box';
import { plusOneBox } from './plus-one-size';
import { statesOfBase } from '$lib/build/states-of-base';
import { sitesOf } from './sites';
import type { StateShape } from './state-shape';

const base = baseFromDisk();
const atlases = ['en', 'ar', 'zh-Hant'].map((language) => {
  const dossier = dossierFromDisk(language);
  const sites = sitesOf(
    dossier.places.map((place) => ({
      place,
      facts: dossier.facts.filter(({ places }) => places.includes(place.id)),
      hidden: 0,
      status: 'stated' as const,
    })),
  );
  return { language, dossier, sites, states: statesOfBase(base, dossier.stateNames) };
});
type Atlas = (typeof atlases)[number];

interface Camera {
  zoom: number;
  centre: [number, number];
  width: number;
  height: number;
}

/** The first view as windows of these widths have it, and closer and wider ones all over the region. */
const cameras: Camera[] = [320, 390, 768, 1072, 1440, 1920].flatMap((width) => {
  const height = width < 768 ? 400 : 760;
  const first = Math.log2((Math.min(width * 0.75, height * 1.2) / 18.5) * (360 / 512));
  const centres: [number, number][] = [
    [43.5, 34.5],
    [36.2, 34.2],
    [50, 30],
    [45, 42.5],
    [37.6, 55.7],
  ];
  return centres.flatMap((centre) =>
    [first, 2.6, 3.4, 5.3, 6.5, 8.5].map((zoom) => ({ zoom, centre, width, height })),
  );
});

const known = new Map<string, ReturnType<typeof marks>>();

/** The same for each question that is asked of them. */
function marksAt(atlas: Atlas, camera: Camera) {
  const key = atlas.language + JSON.stringify(camera);
  const found = known.get(key) ?? marks(atlas, camera);
  known.set(key, found);
  return found;
}

function marks({ dossier, language, sites, states }: Atlas, camera: Camera) {
  const { zoom, centre, width, height } = camera;
  const [x, y] = project(centre);
  const size = worldSize(zoom);
  const [across, down] = [width / 2 / size, height / 2 / size];
  const viewBounds = { west: x - across, east: x + across, north: y - down, south: y + down };
  const { members, plusOne, plusOneLabel } = dossier;
  const room = { zoom, viewBounds, occupied: [] };
  const wide = width < 760 ? null : plusOneLabel;
  const baseMap = { members, plusOne, plusOneLabel: wide, language };
  const found = countryMarks(baseMap, arrange(sites, zoom), states, room);
  return { ...found, viewBounds, size };
}

/** Independently of how spots are found: whether a point is in a state, by the turns of its rings around it. */
function isInside([x, y]: Unit, shape: StateShape): boolean {
  return shape.some((rings) => {
    const turns = rings.map((ring) =>
      ring.reduce((sum, [x1, y1], index) => {
        const [x2, y2] = ring[(index + 1) % ring.length] as Unit;
        const turn = Math.atan2(y2 - y, x2 - x) - Math.atan2(y1 - y, x1 - x);
        return sum + turn - 2 * Math.PI * Math.round(turn / (2 * Math.PI));
      }, 0),
    );
    return Math.round(Math.abs(turns.reduce((sum, turn) => sum + turn, 0)) / (2 * Math.PI)) === 1;
  });
}

describe.each(atlases)('a country’s bar, in $language', (atlas) => {
  it('lies within its country at every camera and width, or is not drawn and its country told', () => {
    const [wrong, untold]: [string[], string[]] = [[], []];
    let drawn = 0;
    for (const camera of cameras) {
      const { markers, unmarked, viewBounds, size } = marksAt(atlas, camera);
      for (const site of atlas.sites.filter(({ place }) => place.precision === 'country')) {
        const where = `${site.id} ${JSON.stringify(camera)}`;
        const shape = atlas.states.shape(site.place.country ?? '');
        const marker = markers.find((found) => found.site === site);
        if (!marker) {
          if (!unmarked.includes(site)) untold.push(where);
          continue;
        }
        if (!marker.at) continue;
        drawn += 1;
        const [x, y] = project(marker.at);
        const [across, down] = [BAR_REACH[0] / size, BAR_REACH[1] / size];
        const corners = [-1, -0.5, 0, 0.5, 1].flatMap((right) =>
          [-1, 0, 1].map((lower): Unit => [x + right * across, y + lower * down]),
        );
        const isSeen = x >= viewBounds.west && x <= viewBounds.east;
        if (!isSeen || !corners.every((corner) => isInside(corner, shape))) wrong.push(where);
      }
    }
    expect([wrong, untold]).toEqual([[], []]);
    expect(drawn).toBeGreaterThan(150);
  });

  it('stands beside the name of its country, under nothing', () => {
    for (const camera of cameras) {
      const { names, markers, size } = marksAt(atlas, camera);
      for (const { at, site } of markers) {
        const name = names.features.find(
          ({ properties }) => properties?.code === site.place.country,
        );
        if (!at || !name || name.geometry.type !== 'Point') continue;
        const [[x, y], [nameX, nameY]] = [
          project(at),
          project(name.geometry.coordinates as [number, number]),
        ];
        expect(Math.abs(y - nameY) * size).toBeLessThan(30);
        expect(Math.abs(x - nameX) * size).toBeLessThan(130);
      }
    }
  });
});

describe('the names of the members', () => {
  it('stand on the first view of a phone, each once', () => {
    for (const atlas of atlases) {
      const first = {
        zoom: 3.7,
        centre: [43.5, 34.5] as [number, number],
        width: 390,
        height: 400,
      };
      const codes = marksAt(atlas, first).names.features.map(
        ({ properties }) => properties?.code as string,
      );
      expect(codes.filter((code) => code !== 'RU')).toEqual(['SY', 'IQ', 'IR']);
    }
  });
  it('stand apart from that of the plus-one, which is beside its state', () => {
    for (const atlas of atlases) {
      const { plusOne, plusOneLabel } = atlas.dossier;
      const spot = atlas.states.spot(plusOne[0] ?? '');
      if (!spot || !plusOneLabel) throw new Error('The dossier has no plus-one with a name.');
      for (const camera of cameras.filter(({ width, zoom }) => width >= 760 && zoom >= 5)) {
        const { names } = marksAt(atlas, camera);
        const own = names.features.filter(({ properties }) => properties?.code === plusOne[0]);
        const boxes = nameBoxes({ ...names, features: own }, atlas.language, camera.zoom);
        const { east, ...box } = plusOneBox(spot, plusOneLabel, camera.zoom);
        const clear = { ...box, east: east + 9 / worldSize(camera.zoom) };
        expect(isFree(clear, boxes)).toBe(true);
      }
    }
  });
  it('are followed by that of the state of the plus-one from close by', () => {
    const close = { zoom: 7, centre: [36, 34] as [number, number], width: 390, height: 400 };
    for (const atlas of atlases) {
      const names = marksAt(atlas, close).names.features;
      expect(names.map(({ properties }) => properties?.code as string)).toContain('LB');
    }
  });
});
