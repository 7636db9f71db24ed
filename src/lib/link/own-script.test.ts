import { expect, it } from 'vitest';
import { isOwnScript } from './own-script';

const site = 'https://atlas.example';

it.each([
  '/_app/immutable/workers/worker.a1.js',
  'https://atlas.example/atlas/_app/immutable/workers/worker.a1.js',
  '/atlas/service-worker.js',
])('%s is a script of the site’s own', (address) => expect(isOwnScript(address, site)).toBe(true));

it.each([
  'https://evil.invalid/_app/immutable/worker.js',
  '//evil.invalid/service-worker.js',
  'data:text/javascript,/_app/immutable/a.js',
  'blob:https://atlas.example/_app/immutable/a.js',
  'javascript:/_app/immutable/a.js',
  '/geo/facts.json',
  '/_app/immutable/../../upload.js',
  'http://[',
])('%s is none', (address) => expect(isOwnScript(address, site)).toBe(false));
