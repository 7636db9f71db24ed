import { describe, expect, it } from 'vitest';
import { fixtureDossier } from '../contract/fixture';
import { storyRecord } from './story';
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

  it.each(dossier.story.map(({ id }) => id))('shows its facts on the map: %s', (id) => {
    const record = storyRecord(dossier, id);
    expect(record?.facts.length).toBeGreaterThan(0);
    const shown = record ? visible(dossier, record.view).facts : [];
    for (const fact of record?.facts ?? []) expect(shown).toContain(fact);
    const cells = new Set(record?.facts.map(({ cell }) => cell));
    expect(new Set(shown.map(({ cell }) => cell))).toEqual(cells);
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

  it('is null for what the story does not have', () => {
    expect(storyRecord(dossier, 'atlantis')).toBeNull();
  });
});
