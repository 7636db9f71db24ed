import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { palettes } from '$lib/static-map/palette';
import { fontStacks } from './fonts';
import { streetsLayers } from './streets-layers';
import { STREETS, STREETS_FROM } from './streets-source';

const cases = ['en', 'ar', 'zh-Hant'].flatMap((language) =>
  (['light', 'dark'] as const).map((theme) => ({ language, theme })),
);

describe.each(cases)('the streets in $language, $theme', ({ language, theme }) => {
  const layers = streetsLayers(theme, language);
  const words = layers.filter((layer) => layer.type === 'symbol');

  it('keep to the specification', () => {
    const style = {
      version: 8,
      glyphs: 'https://atlas.example/{fontstack}/{range}.pbf',
      sources: { [STREETS]: { type: 'vector', tiles: ['streets://{z}/{x}/{y}'] } },
      layers,
    };
    expect(validateStyleMin(style as never)).toEqual([]);
  });
  it('leave land, sea, borders, states and towns to the atlas', () => {
    const drawn = layers.map(({ id }) => id).join(' ');
    expect(drawn).toContain('streets-roads_major');
    expect(drawn).toContain('streets-buildings');
    expect(drawn).not.toMatch(/boundaries|earth|background|country|region|locality|ocean/);
    expect(layers.every(({ minzoom = 0 }) => minzoom >= STREETS_FROM)).toBe(true);
  });
  it('have their words in the language of the page, in fonts that there are', () => {
    expect(words.length).toBeGreaterThan(3);
    for (const { layout } of words) {
      expect(JSON.stringify(layout?.['text-field'])).toContain(`"name:${language}"`);
      expect(layout?.['text-font']).toEqual(fontStacks.regular);
      expect(layout).not.toHaveProperty('icon-image');
    }
  });
  it('have no colour but the map’s own', () => {
    const own = Object.values(palettes[theme]);
    const colours = [...JSON.stringify(layers).matchAll(/#[0-9a-f]{6}\b/gi)].map(([hex]) => hex);
    expect(new Set(colours).size).toBeGreaterThan(3);
    expect(colours.filter((hex) => !own.includes(hex))).toEqual([]);
  });
});
