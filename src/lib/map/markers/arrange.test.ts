import { describe, expect, it, vi } from 'vitest';
import { arrange, comesApart, CLUSTER_DISTANCE } from './arrange';
import { fixtureSite } from '../fixture';
import type { Site } from './types';

const ZOOM = 5;
/** Degrees of longitude to a px at that zoom; on the equator a degree of latitude is as long. */
const PX = 360 / (512 * 2 ** ZOOM);

/** A site on the equator, so many px east of the first. */
const siteAt = (id: string, px: number) => fixtureSite(id, [10 + px * PX, 0]);
const countryAt = (id: string, px: number) =>
  fixtureSite(id, [10 + px * PX, 0], { precision: 'country' });
const arranged = (sites: Site[], zoom = ZOOM) =>
  arrange(sites, zoom).map(({ site, paired, cluster }) => ({
    id: site.id,
    paired,
    cluster: cluster?.map(({ id }) => id) ?? null,
  }));
const alone = (id: string) => ({ id, paired: false, cluster: null });
const paired = (id: string) => ({ id, paired: true, cluster: null });

describe('sites on screen', () => {
  it('stand by themselves and at their points when there is room', () => {
    const sites = [siteAt('harbour', 0), siteAt('mill', CLUSTER_DISTANCE + 0.1)];
    expect(arranged(sites)).toEqual([alone('harbour'), alone('mill')]);
    expect(arrange(sites, ZOOM).map(({ offset }) => offset)).toEqual([
      [0, 0],
      [0, 0],
    ]);
  });
  it('are a pair when two would overlap, set apart so that neither hides the other', () => {
    const sites = [siteAt('harbour', 0), siteAt('mill', CLUSTER_DISTANCE - 0.1)];
    expect(arranged(sites)).toEqual([paired('harbour'), paired('mill')]);
    const [[x1, y1] = [0, 0], [x2, y2] = [0, 0]] = arrange(sites, ZOOM).map(({ offset }) => offset);
    expect(Math.hypot(x1 - x2, y1 - y2)).toBeGreaterThan(CLUSTER_DISTANCE);
  });
  it('are one cluster when more than two would overlap, at the point of the first', () => {
    const sites = [siteAt('harbour', 0), siteAt('mill', 5), siteAt('farm', 10)];
    expect(arranged(sites)).toEqual([
      { id: 'harbour', paired: false, cluster: ['harbour', 'mill', 'farm'] },
    ]);
    expect(arrange(sites, ZOOM)[0]?.offset).toEqual([0, 0]);
  });
  it('join a pair or a cluster that would be drawn over them', () => {
    const nextToPair = siteAt('farm', 18);
    expect(arranged([siteAt('harbour', 0), nextToPair])).toHaveLength(2);
    expect(arranged([siteAt('harbour', 0), siteAt('mill', 2), nextToPair])).toEqual([
      { id: 'harbour', paired: false, cluster: ['harbour', 'mill', 'farm'] },
    ]);
    const cluster = [siteAt('harbour', 0), siteAt('mill', 2), siteAt('farm', 4)];
    expect(arranged([...cluster, siteAt('inn', 21)])).toHaveLength(1);
    expect(arranged([...cluster, siteAt('inn', 23)])).toHaveLength(2);
  });
  it('keep their order, whatever clusters with what', () => {
    const sites = [
      siteAt('harbour', 0),
      siteAt('mill', 200),
      siteAt('farm', 5),
      siteAt('inn', 400),
    ];
    expect(arranged(sites).map(({ id }) => id)).toEqual(['harbour', 'farm', 'mill', 'inn']);
  });
  it('are compared about as often as there are pairs of them, however they cluster', () => {
    const many = Array.from({ length: 500 }, (_, place) =>
      fixtureSite(`${place}`, [10 + ((place * 379) % 601) * PX, ((place * 617) % 599) * PX]),
    );
    const asked = vi.spyOn(Math, 'hypot');
    arrange(many, ZOOM);
    expect(asked.mock.calls.length).toBeLessThan(500 * 500);
    asked.mockRestore();
  });
  it('are none for none', () => {
    expect(arrange([], ZOOM)).toEqual([]);
  });
});

describe('a country', () => {
  const barOf = (country: Site, ...others: Site[]) =>
    arrange([country, ...others], ZOOM).find(({ site }) => site === country)?.offset ?? [0, 0];
  const large = fixtureSite('norland', [10, 0], { precision: 'country', radiusKm: 600 });
  const small = fixtureSite('isle', [10, 0], { precision: 'country', radiusKm: 100 });

  it('clusters with no site and no other country', () => {
    const sites = [countryAt('norland', 0), siteAt('harbour', 1), countryAt('sudland', 2)];
    expect(arranged(sites)).toEqual([alone('norland'), alone('harbour'), alone('sudland')]);
  });
  it('has its bar under its name, a small one, which has no name from afar, on its point', () => {
    expect(barOf(large)).toEqual([0, expect.toSatisfy((down: number) => down > 20)]);
    expect(barOf(small)).toEqual([0, 0]);
  });
  it('has its bar elsewhere nearby where a marker stands in its place', () => {
    const under = fixtureSite('mill', [10, -26 * PX]);
    const [x, y] = barOf(large, under);
    expect(Math.abs(x) >= 24 || Math.abs(y - 26) >= 18).toBe(true);
    const [right, down] = barOf(small, siteAt('harbour', 10));
    expect(right).toBeLessThan(0);
    expect(Math.hypot(right, down)).toBeLessThan(50);
  });
  it('has it where it belongs after all where there is no room around', () => {
    const around = [-40, -20, 0, 20, 40].flatMap((right) =>
      [-60, -30, 0, 30, 60].map((down) =>
        fixtureSite(`${right} ${down}`, [10 + right * PX, down * PX]),
      ),
    );
    expect(barOf(small, ...around)).toEqual([0, 0]);
  });
});

describe('zooming in', () => {
  it('parts a pair', () => {
    const sites = [siteAt('harbour', 0), siteAt('mill', 8)];
    expect(arranged(sites, ZOOM)).toEqual([paired('harbour'), paired('mill')]);
    expect(arranged(sites, ZOOM + 1)).toEqual([alone('harbour'), alone('mill')]);
  });
  it('makes a pair of a cluster, and single sites of it in the end', () => {
    const sites = [siteAt('harbour', 0), siteAt('mill', 4), siteAt('farm', 12)];
    expect(arranged(sites, ZOOM)).toHaveLength(1);
    expect(arranged(sites, ZOOM + 1)).toEqual([paired('harbour'), paired('mill'), alone('farm')]);
    expect(arranged(sites, ZOOM + 2)).toEqual([alone('harbour'), alone('mill'), alone('farm')]);
  });
  it('never parts two that stand on one point', () => {
    const sites = [siteAt('harbour', 0), siteAt('mill', 0)];
    expect(arranged(sites, 20)).toEqual([paired('harbour'), paired('mill')]);
  });
  it('measures in px of the map: sites far north are farther apart on it', () => {
    const north = ['harbour', 'mill'].map((id, index) =>
      fixtureSite(id, [10, 60 + index * 10 * PX]),
    );
    expect(arranged(north)).toEqual([alone('harbour'), alone('mill')]);
    const equator = ['harbour', 'mill'].map((id, index) => fixtureSite(id, [10, index * 10 * PX]));
    expect(arranged(equator)).toEqual([paired('harbour'), paired('mill')]);
  });
});

describe('a cluster on one spot', () => {
  const cluster = ['harbour', 'mill', 'farm', 'well', 'inn', 'barn', 'yard'].map((id) =>
    siteAt(id, 0),
  );

  const ids = (sites: Site[]) => new Set(sites.map(({ id }) => id));

  it('comes apart at no zoom, unlike one of neighbours', () => {
    expect(comesApart(cluster, 11)).toBe(false);
    expect(comesApart([siteAt('harbour', 0), siteAt('mill', 5), siteAt('farm', 10)], 11)).toBe(
      true,
    );
  });
  it('opens on the spot, each marker clear of the others and of the middle', () => {
    const markers = arrange(cluster, ZOOM, ids(cluster));
    expect(markers.map(({ site, cluster: of }) => [site.id, of])).toEqual(
      cluster.map(({ id }) => [id, null]),
    );
    for (const [index, { offset }] of markers.entries()) {
      expect(Math.hypot(...offset)).toBeGreaterThan(20);
      for (const other of markers.slice(index + 1)) {
        const apart = Math.hypot(offset[0] - other.offset[0], offset[1] - other.offset[1]);
        expect(apart).toBeGreaterThan(22);
      }
    }
  });
  it('stays closed while another is open', () => {
    expect(arrange(cluster, ZOOM, new Set(['elsewhere']))).toHaveLength(1);
  });
  it('stays open while some of its sites are left out, and is closed where others join it', () => {
    const opened = ids(cluster);
    expect(arrange(cluster.slice(0, 4), ZOOM, opened)).toHaveLength(4);
    expect(arrange([...cluster, siteAt('quay', 10)], ZOOM, opened)).toHaveLength(1);
  });
});
