import { describe, expect, it } from 'vitest';
import type { BaseMap } from '$lib/static-map/base-map';
import { baseMapFiles } from '$lib/static-map/base-map';
import type { FilmSite } from './film-script';
import { layOutMap, type MapLayout } from './map-layout';

const nothing = { type: 'FeatureCollection', features: [] } as const;
const base = Object.fromEntries(baseMapFiles.map((name) => [name, nothing])) as unknown as BaseMap;
const area = { x: 0, y: 0, width: 900, height: 700 };

function site(id: string, point: [number, number], status: FilmSite['status'] = 'stated') {
  return { id, name: `The site ${id}`, point, doubtKm: 0, layer: 'a', shape: null, status };
}

function layOut(sites: FilmSite[], told: string[]): MapLayout {
  const map = { bounds: [30, 20, 60, 42] as [number, number, number, number], sites, routes: [] };
  return layOutMap(
    map,
    { sites: new Set(told), facts: new Set() },
    area,
    base,
    { language: 'en', members: [], stateNames: {} },
    (text) => text.length * 0.5,
  );
}

const one = (layout: MapLayout, id: string) => layout.sites.find(({ site }) => site.id === id);

describe('the map of a page', () => {
  it('lights what is told, and keeps small what no fact of the chapter is at', () => {
    const layout = layOut(
      [site('told', [40, 30]), site('other', [45, 35]), site('none', [50, 25], null)],
      ['told'],
    );
    expect(one(layout, 'told')?.rank).toBe('told');
    expect(one(layout, 'other')?.rank).toBe('chapter');
    expect(one(layout, 'none')?.rank).toBe('rest');
    expect(one(layout, 'none')?.label).toBeNull();
    expect(layout.sites.at(-1)?.site.id).toBe('told');
  });

  it('shows what is told beyond its bounds at its edge, in a chip that points there', () => {
    const layout = layOut([site('far', [100, 30]), site('farther', [120, 31])], ['far', 'farther']);
    expect(layout.sites).toEqual([]);
    for (const { x, width, angle } of layout.chips) {
      expect(x + width / 2).toBeCloseTo(area.width - 10);
      expect(Math.abs(angle)).toBeLessThan(Math.PI / 4);
    }
    const [far, farther] = layout.chips;
    expect(Math.abs((far?.y ?? 0) - (farther?.y ?? 0))).toBeGreaterThan(40);
  });

  it('writes no name over another', () => {
    const layout = layOut(
      [site('a', [45, 30]), site('b', [45.1, 30]), site('c', [45, 30.1])],
      ['a', 'b', 'c'],
    );
    const spots = layout.sites.flatMap(({ label }) => label ?? []);
    for (const [index, spot] of spots.entries()) {
      for (const other of spots.slice(index + 1)) {
        const isApart =
          Math.abs(spot.x - other.x) > 10 * 0.5 * 22 || Math.abs(spot.y - other.y) > 22;
        expect(isApart).toBe(true);
      }
    }
    expect(spots.length).toBeGreaterThan(1);
  });
});
