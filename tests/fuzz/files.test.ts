import fc from 'fast-check';
import { describe, it } from 'vitest';
import { ALL_CASES, cases, hostileText, withTimeLimit } from './cases';
import { holdsFor } from './holds-for';
import { geojson, table, xml } from './made-files';

const packed = fc
  .tuple(
    fc.constantFrom(
      'PK\u0003\u0004',
      '\u001F\u008B\b',
      'PMTiles\u0003',
      'BZh9',
      '%PDF-1.7',
      '\u0089PNG\r\n',
    ),
    fc.uint8Array({ maxLength: 400 }),
  )
  .map(([mark, rest]) =>
    Uint8Array.from([...[...mark].map((letter) => letter.charCodeAt(0)), ...rest]),
  );

/** What a copy or a transfer makes of a text: a piece is lost, is there twice, or has other letters in it. */
const damaged = fc
  .tuple(
    fc.oneof(geojson, table, xml),
    fc.nat(),
    fc.nat(60),
    fc.oneof(fc.constant(''), hostileText),
  )
  .map(([text, at, length, by]) => {
    const from = at % (text.length + 1);
    return text.slice(0, from) + by + text.slice(from + length);
  });

const file: fc.Arbitrary<string | Uint8Array<ArrayBuffer>> = fc.oneof(
  geojson,
  table,
  xml,
  damaged,
  damaged,
  packed,
  damaged.map(
    (text) =>
      new Uint8Array(
        Uint16Array.from([
          0xfeff,
          ...[...text].slice(0, 20_000).map((letter) => letter.charCodeAt(0)),
        ]).buffer,
      ),
  ),
  fc.uint8Array({ maxLength: 300 }),
);

describe('whatever a file holds', () => {
  const property = fc.asyncProperty(file, (content) => withTimeLimit(() => holdsFor(content)));

  it(
    'it ends as data that can be shown, listed and saved, or as one failure with its reason',
    () => fc.assert(property, cases),
    ALL_CASES,
  );
});
