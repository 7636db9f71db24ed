import { expect, it } from 'vitest';
import { dossierFromDisk } from '$lib/build/dossier-from-disk';
import { staticViewport } from '$lib/static-map/static-viewport';
import { staticMapMarkup } from '$lib/build/static-map-markup';
import { isBaseMap } from './trusted-base-map';

it('the base map is taken', () => {
  const dossier = dossierFromDisk('ar');
  expect(isBaseMap(staticMapMarkup(dossier, staticViewport(dossier.bounds, [])))).toBe(true);
});

it.each([
  '<script>alert(1)</script>',
  '<g onclick="alert(1)"></g>',
  '<use href="https://evil.invalid/a.svg#b"/>',
  '<use href="data:image/svg+xml,#b"/>',
  '<path d="m0 0" style="fill: red"/>',
  '<g class="a"onload="alert(1)">',
  '<g class="a><img src=x onerror=alert(1)>">',
  '<foreignObject><img src="x"/></foreignObject>',
  '<text>a</text><!-- <img src=x -->',
])('anything else is not: %s', (markup) => expect(isBaseMap(markup)).toBe(false));
