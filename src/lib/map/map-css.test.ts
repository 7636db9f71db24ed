import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';

const read = (path: string | URL) => readFileSync(path, 'utf8');
const own = read(new URL('map.css', import.meta.url));
const theirs = read(createRequire(import.meta.url).resolve('maplibre-gl/dist/maplibre-gl.css'));

/** What the atlas has none of: controls, popups of MapLibre's own, a whole screen, the reader's place, draggable markers. */
const unused = /ctrl|compact|popup|attrib|fullscreen|user-location|draggable|track-pointer/;

/** The classes that a sheet has rules for. */
const classes = (sheet: string) => new Set(sheet.match(/\.maplibregl-[a-z-]+/g));

describe('the styles of what the map has of MapLibre', () => {
  it('are for each class that its own sheet has rules for and that the atlas uses', () => {
    const wanted = [...classes(theirs)].filter((name) => !unused.test(name)).sort();
    expect(wanted.length).toBeGreaterThan(5);
    expect([...classes(own)].sort()).toEqual(wanted);
  });
});
