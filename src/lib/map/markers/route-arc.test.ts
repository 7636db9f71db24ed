import { distance } from '@turf/turf';
import { describe, expect, it } from 'vitest';
import { project, unproject, type Unit } from '$lib/base/mercator';
import { arcBetween, fadingArc, length, trimmed } from './route-arc';

const tehran = [51.42, 35.69];
const moscow = [37.62, 55.75];

/** How far a point lies to the right (east) and above (north) of the middle of two others. */
function bulge(arc: Unit[]): { east: number; north: number } {
  const [first, middle, last] = [0, 0.5, 1].map(
    (part) => arc[Math.round(part * (arc.length - 1))] as Unit,
  ) as [Unit, Unit, Unit];
  return {
    east: middle[0] - (first[0] + last[0]) / 2,
    north: (first[1] + last[1]) / 2 - middle[1],
  };
}

describe('the arc between two points', () => {
  it('starts at the one and ends at the other', () => {
    const arc = arcBetween(tehran, moscow);
    expect(distance(unproject(arc[0] as Unit), tehran)).toBeLessThan(0.01);
    expect(distance(unproject(arc.at(-1) as Unit), moscow)).toBeLessThan(0.01);
  });
  it('is bent to the north-east, whichever way it runs', () => {
    for (const arc of [arcBetween(tehran, moscow), arcBetween(moscow, tehran)]) {
      expect(bulge(arc).east).toBeGreaterThan(0);
      expect(bulge(arc).north).toBeGreaterThan(0);
    }
  });
  it('is bent further where another line has the same ends', () => {
    const [first, second] = [arcBetween(tehran, moscow), arcBetween(tehran, moscow, 1)];
    expect(bulge(second).east).toBeGreaterThan(1.3 * bulge(first).east);
  });
  it('crosses the date line without a leap', () => {
    const arc = arcBetween([170, 50], [-160, 50]);
    const steps = arc.slice(1).map(([x], index) => x - (arc[index] as Unit)[0]);
    expect(Math.max(...steps.map(Math.abs))).toBeLessThan(0.01);
  });
});

describe('an arc with an end that has no name', () => {
  const siberia = [96, 62.5];
  const latakia = [35.95, 35.4];

  it('ends at the named point and comes from the side of the country', () => {
    const arc = fadingArc(latakia, siberia, 0.02);
    expect(distance(unproject(arc.at(-1) as Unit), latakia)).toBeLessThan(0.01);
    const [start, end] = [arc[0] as Unit, project([35.95, 35.4])];
    expect(start[0]).toBeGreaterThan(end[0]);
    expect(start[1]).toBeLessThan(end[1]);
  });
  it('is as long as it may be', () => {
    const { 0: start, length: points } = fadingArc(latakia, siberia, 0.02);
    const [x, y] = project([35.95, 35.4]);
    expect(points).toBeGreaterThan(30);
    expect(Math.hypot((start as Unit)[0] - x, (start as Unit)[1] - y)).toBeCloseTo(0.02, 3);
  });
  it('never comes near the country itself, however long it may be', () => {
    const [start] = fadingArc(latakia, siberia, 1);
    expect(distance(unproject(start as Unit), siberia)).toBeGreaterThan(1000);
  });
});

describe('a trimmed arc', () => {
  const line: Unit[] = Array.from({ length: 11 }, (_, index) => [index / 10, 0]);

  it('lacks a stretch at each end', () => {
    const cut = trimmed(line, 0.15, 0.35);
    expect(cut[0]?.[0]).toBeCloseTo(0.15);
    expect(cut.at(-1)?.[0]).toBeCloseTo(0.65);
  });
  it('is gone where the stretches meet', () => {
    expect(trimmed(line, 0.6, 0.6)).toEqual([]);
  });
  it('is measured along its bends', () => {
    expect(
      length([
        [0, 0],
        [3, 0],
        [3, 4],
      ]),
    ).toBe(7);
  });
});
