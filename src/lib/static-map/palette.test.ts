import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { palettes } from './palette';

const css = readFileSync('src/lib/ui/shell/theme.css', 'utf8');

it.each(['ink', 'ink2', 'ink3'] as const)(
  '--%s of the pages is that of the maps, by day and by night',
  (name) => {
    const pair = `light-dark(${palettes.light[name]}, ${palettes.dark[name]})`.toLowerCase();
    expect(css).toContain(`--${name}: ${pair};`);
  },
);
