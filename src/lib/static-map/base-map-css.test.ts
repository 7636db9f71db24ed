import { expect, it } from 'vitest';
import { baseMapRules, drawnColours } from './base-map-css';
import { ownColours, palettes } from './palette';

const HEADER = `/*
 * Written from base-map-style.ts and palette.ts by base-map-css.test.ts:
 * npx vitest run src/lib/static-map/base-map-css.test.ts --update
 */
`;

const tokenOf = (name: string) =>
  `--${name.replace(/[A-Z]/g, (letter) => `-${letter}`.toLowerCase())}`;
const pair = (light: string, dark: string) => `light-dark(${light}, ${dark})`.toLowerCase();

it('the style sheet of the static map is what the style of the base map says', async () => {
  const properties = [
    ...[...drawnColours].map((name) => [
      tokenOf(name),
      pair(palettes.light[name], palettes.dark[name]),
    ]),
    ...ownColours.light.map((light, layerIndex) => [
      `--own-${layerIndex}`,
      pair(light, ownColours.dark[layerIndex] ?? ''),
    ]),
  ].map(([name, value]) => `  ${name}: ${value};\n`);
  const rules = baseMapRules((name) => `var(${tokenOf(name)})`, 1, '.base-map ');
  const ratios = Array.from({ length: 35 }, (_, step) => 30 + 5 * step).map(
    (ratio) => `.ratio-${ratio} {\n  --ratio: ${ratio / 100};\n}\n`,
  );
  const css = `${HEADER}:root {\n${properties.join('')}}\n\n${[...rules, ...ratios].join('\n')}`;
  await expect(css).toMatchFileSnapshot('./base-map.css');
});

it('a drawing in other colours and sizes has them by the same rules', () => {
  const rules = baseMapRules((name) => palettes.light[name], 2).join('');
  expect(rules).toContain('.land {\n  fill: #EDEBE4;\n}');
  expect(rules).toMatch(/\.rivers \{\n {2}stroke: #93B3C3;\n {2}stroke-width: 2;/);
});
