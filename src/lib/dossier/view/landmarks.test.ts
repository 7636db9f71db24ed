import { describe, expect, it } from 'vitest';
import type { Fact, Place } from '../model/dossier';
import { landmarks } from './landmarks';

const bounds: [number, number, number, number] = [30, 30, 50, 40];
const site = (id: string, point: [number, number], more: Partial<Place> = {}) => ({
  id,
  place: { id, point, precision: 'site', ...more } as Place,
  status: 'stated' as 'stated' | null,
  facts: 1,
});
const harbour = site('harbour', [40, 35]);
const mill = site('mill', [44, 33]);
const farm = site('farm', [45, 33]);
const well = site('well', [46, 33]);
const capital = site('capital', [37, 55]);
const sites = [harbour, mill, farm, well, capital];
const fact = (...places: string[]) => ({ places }) as Fact;

const ids = (selected: string | null, facts: Fact[] = [], shown = sites) =>
  landmarks({ bounds, facts, places: sites.map(({ place }) => place) }, shown, selected).map(
    ({ id }) => id,
  );

describe('the landmarks', () => {
  it('are the sites that the first view does not hold', () => {
    expect(ids(null)).toEqual(['capital']);
  });
  it('are those with most facts where the first view leaves out many', () => {
    const many = Array.from({ length: 20 }, (_, at) => ({
      ...site(`far-${at}`, [80, 20]),
      facts: at,
    }));
    const told = ids(null, [], many);
    expect(told).toHaveLength(8);
    expect([told[0], told[7]]).toEqual(['far-19', 'far-12']);
  });
  it('begin with the selected site, once', () => {
    expect(ids('harbour')).toEqual(['harbour', 'capital']);
    expect(ids('capital')).toEqual(['capital']);
  });
  it('have the sites that share most facts with the selected one, two at most', () => {
    const facts = [
      fact('harbour', 'mill'),
      fact('harbour', 'farm'),
      fact('harbour', 'farm'),
      fact('farm', 'harbour', 'well', 'mill'),
      fact('well', 'mill'),
    ];
    expect(ids('harbour', facts)).toEqual(['harbour', 'farm', 'mill', 'capital']);
    expect(ids(null, facts)).toEqual(['capital']);
  });
  it('know a site by its second name', () => {
    const named = { ...mill.place, id: 'old-mill', sameSiteAs: 'mill' };
    const places = [...sites.map(({ place }) => place), named];
    const found = landmarks(
      { bounds, facts: [fact('harbour', 'old-mill')], places },
      sites,
      'harbour',
    );
    expect(found.map(({ id }) => id)).toEqual(['harbour', 'mill', 'capital']);
  });
  it('are no countries, and without facts in the chosen years only the selected one', () => {
    const country = site('norland', [96, 62], { precision: 'country' });
    const silent = { ...capital, status: null };
    expect(ids(null, [], [country, silent])).toEqual([]);
    expect(ids('capital', [], [silent])).toEqual(['capital']);
  });
});
