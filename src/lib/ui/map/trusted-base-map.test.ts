import { expect, it } from 'vitest';
import { dossierFromDisk } from '$lib/dossier/from-disk';
import { staticFrame } from '$lib/plate/static-frame';
import { staticGround } from '$lib/plate/static-ground';
import { isGround } from './trusted-ground';

it('the plate’s ground is taken', () => {
  const dossier = dossierFromDisk('ar');
  expect(isGround(staticGround(dossier, staticFrame(dossier.bounds, [])))).toBe(true);
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
])('anything else is not: %s', (markup) => expect(isGround(markup)).toBe(false));
