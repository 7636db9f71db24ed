import { expect, it } from 'vitest';
import { charactersOf, fontFaces, isWanted } from './font-faces';

const css = `@font-face{font-family:A;src:url(./a.woff2) format("woff2");unicode-range:U+0000-00FF,U+0131}
  @font-face { font-family: B; src: url("b.woff2"); unicode-range: U+4??; }
  @font-face{font-family:C;src:url('c.woff2')}
  @font-face{font-family:D;src:local("D")} .face{color:red}`;

it('reads the files of a style sheet and the characters that each is for', () => {
  expect(fontFaces(css)).toEqual([
    {
      file: './a.woff2',
      ranges: [
        [0, 0xff],
        [0x131, 0x131],
      ],
    },
    { file: 'b.woff2', ranges: [[0x400, 0x4ff]] },
    { file: 'c.woff2', ranges: [] },
  ]);
});

it('wants a font that has a character of the text, or that is for all', () => {
  const wanted = (text: string) =>
    fontFaces(css)
      .filter((face) => isWanted(face, charactersOf(text)))
      .map(({ file }) => file);
  expect(wanted('Tehran')).toEqual(['./a.woff2', 'c.woff2']);
  expect(wanted('Москва')).toEqual(['b.woff2', 'c.woff2']);
  expect(wanted('中ı𠮷')).toEqual(['./a.woff2', 'c.woff2']);
  expect(wanted('')).toEqual(['c.woff2']);
});
