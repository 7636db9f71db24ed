import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ownHues, palettes } from './palette';

const css = readFileSync('src/lib/ui/shell/theme.css', 'utf8');

const tokens = {
  ...{
    water: 'water',
    ripple: 'ripple',
    land: 'land',
    memberLand: 'member-land',
    border: 'border',
  },
  ...{ coast: 'coast', river: 'river', bandWide: 'band-wide', bandNarrow: 'band-narrow' },
  ...{ bandPlusOne: 'band-plus-one', label: 'label', waterLabel: 'water-label', ink: 'ink' },
} as const;

for (const [name, token] of Object.entries(tokens)) {
  it(`--${token} of the pages is ${name} of the maps, by day and by night`, () => {
    const key = name as keyof typeof tokens;
    const pair = `light-dark(${palettes.light[key]}, ${palettes.dark[key]})`.toLowerCase();
    expect(css).toContain(`--${token}: ${pair};`);
  });
}

it.each([0, 1, 2, 3] as const)('--own-%i of the pages is that hue of the maps', (hue) => {
  const pair = `light-dark(${ownHues.light[hue]}, ${ownHues.dark[hue]})`.toLowerCase();
  expect(css).toContain(`--own-${hue}: ${pair};`);
});
