import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { siteBase } from './site-base.js';

const HOST = 'https://atlas.example';
const baseOf = (path: string, way: string) => {
  const page = new URL(HOST + path);
  return siteBase(page, new URL(way, page));
};

describe('the base of a page', () => {
  it.each([
    ['/', '.', ''],
    ['/en/', '..', ''],
    ['/atlas/en/place/tehran/', '../../..', '/atlas'],
    ['/a.b/%E9%A0%90/ar/', '..', '/a.b/%E9%A0%90'],
  ])('is the folder that the site stands in: %s', (path, way, base) => {
    expect(baseOf(path, way)).toBe(base);
  });

  it.each([
    ['//evil.example/..%2f./en/', '..'],
    ['//evil.example/en/', '..'],
    ['//en/', '..'],
    ['//', '.'],
    ['///evil.example//en/', '..'],
    ['/atlas//en/', '..'],
    ['/x%2F..%2Fen/', '..'],
    ['/..%5Cevil.example/en/', '..'],
    ['/\\evil.example/en/', '..'],
  ])('is none where the path could name another host: %s', (path, way) => {
    expect(baseOf(path, way)).toBeNull();
  });

  it('is none on another host, which a <base> may have named', () => {
    expect(siteBase(new URL(`${HOST}/en/`), new URL('https://evil.example/'))).toBeNull();
  });

  it('never leads to another host, whatever the path is made of', () => {
    const piece = fc.constantFrom(
      ...[
        '/',
        '//',
        '\\',
        '.',
        '..',
        '%2f',
        '%2F',
        '%5c',
        '%2e',
        '%252f',
        '%00',
        '\t',
        '@',
        ':',
        '?',
      ],
      ...['evil.example', 'en', 'ar/place', 'https:', ';'],
    );
    const path = fc.array(piece, { maxLength: 12 }).map((pieces) => `/${pieces.join('')}`);
    fc.assert(
      fc.property(path, fc.constantFrom('.', '..', '../..', '../../..'), (wanted, way) => {
        if (!URL.canParse(HOST + wanted)) return;
        const base = baseOf(wanted, way);
        if (base === null) return;
        expect(base).toMatch(/^(?:\/[^/\\]+)*$/);
        for (const file of ['/', '/en/dossier.json', '/geo/base/']) {
          expect(new URL(base + file, HOST + wanted).origin).toBe(HOST);
        }
      }),
      { numRuns: Number(process.env.FUZZ_CASES ?? 300) },
    );
  }, 60_000);
});
