import { describe, expect, it } from 'vitest';
import { project } from '$lib/base/mercator';
import type { Dossier } from '../model/dossier';
import { fixtureDossier } from '../contract/fixture';
import { storyRecord } from './story';
import { defaultView } from './view';
import { visible } from './visible';

const dossier = fixtureDossier();

describe('a step of the story', () => {
  it('leads from the first to the last and back', () => {
    const first = storyRecord(dossier, 'opening');
    const last = storyRecord(dossier, 'crossing');
    expect([first?.number, first?.count, last?.number]).toEqual([1, 2, 2]);
    expect(first?.previous).toBeNull();
    expect(first?.next?.id).toBe('crossing');
    expect(last?.previous?.id).toBe('opening');
    expect(last?.next).toBeNull();
  });

  it.each(dossier.story.map(({ id }) => id))('lights its facts and no others: %s', (id) => {
    const record = storyRecord(dossier, id);
    expect(record?.facts.length).toBeGreaterThan(0);
    const shown = visible(dossier, defaultView, record?.factIds);
    expect(new Set(shown.facts)).toEqual(new Set(record?.facts));
    // The places of other facts stay, as those of other years do.
    expect(shown.places).toHaveLength(dossier.places.length);
  });

  it('looks at its places', () => {
    const { place, bounds } = storyRecord(dossier, 'opening') ?? {};
    expect(place).toBe('harbour');
    const [longitude, latitude] = dossier.places.find(({ id }) => id === 'harbour')?.point ?? [];
    const [west, south, east, north] = bounds ?? [];
    expect(longitude).toBeGreaterThan(west ?? NaN);
    expect(longitude).toBeLessThan(east ?? NaN);
    expect(latitude).toBeGreaterThan(south ?? NaN);
    expect(latitude).toBeLessThan(north ?? NaN);
  });

  it('looks at no narrower piece of the map than the first view is', () => {
    const shapeOf = ([west, south, east, north]: Dossier['bounds']) =>
      (east - west) / (project([0, south])[1] - project([0, north])[1]);
    for (const { id } of dossier.story) {
      const { bounds } = storyRecord(dossier, id) ?? {};
      expect(shapeOf(bounds ?? dossier.bounds)).toBeGreaterThan(shapeOf(dossier.bounds) * 0.999);
    }
  });

  it('is null for what the story does not have', () => {
    expect(storyRecord(dossier, 'atlantis')).toBeNull();
  });
});
