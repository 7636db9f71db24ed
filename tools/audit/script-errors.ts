import type { DataError } from '../../src/lib/dossier/contract/data-error';
import type { OwnText } from './own-texts';

/** Every text in the wrong script: Simplified characters in Traditional Chinese, digits that are not Western. */
export function scriptErrors(texts: readonly OwnText[]): DataError[] {
  return texts.flatMap(({ file, id, path, language, text }) => {
    const simplified = language === 'zh-Hant' ? simplifiedIn(text) : [];
    const digits = text.match(/(?![0-9])\p{Nd}/gu) ?? [];
    return [
      ...(simplified.length > 0 ? [`has the Simplified ${simplified.join(' ')}`] : []),
      ...(digits.length > 0 ? [`has the digits ${digits.join(' ')}, which are not Western`] : []),
    ].map((reason) => ({ file, id, reason: `${path} (${language}) ${reason}` }));
  });
}

const scripts: Readonly<Record<string, RegExp>> = {
  ar: /\p{Script=Arabic}/u,
  'zh-Hant': /\p{Script=Han}/u,
};

/** Every text of three words or more in small Latin letters, which names and licences have not, where its language has a script of its own, and none of that. */
export function untranslatedErrors(texts: readonly OwnText[]): DataError[] {
  return texts
    .filter(({ language, text }) => {
      const own = scripts[language];
      const words = text.match(/(?<!\p{L})\p{Ll}{2,}(?!\p{L})/gu) ?? [];
      return own !== undefined && words.length >= 3 && !own.test(text);
    })
    .map(({ file, id, path, language }) => ({
      file,
      id,
      reason: `${path} (${language}) is not translated`,
    }));
}

/**
 * The characters of a text that mainland China's set of 1980 has and Taiwan's of 1984 has not. Both come with
 * every JavaScript engine as text encodings, so that no long list of ours can have gaps.
 */
function simplifiedIn(text: string): string[] {
  return [...text].filter(
    (character) =>
      rareInTaiwan.has(character) || (gb2312().has(character) && !big5().has(character)),
  );
}

/** In Taiwan's set for the sake of a surname or an old text; met today, they are Simplified. */
const rareInTaiwan = new Set(
  '万与么价优体党几厂听坏复宁异怀怜惊扑扰据机极构柜气洁离种筑网胜虫触适确',
);

const gb2312 = once(() => charactersOf('gbk', [0xb0, 0xf7], [[0xa1, 0xfe]]));

/** Without Hong Kong's additions, among which there are Simplified characters. */
const big5 = once(() =>
  charactersOf(
    'big5',
    [0xa4, 0xf9],
    [
      [0x40, 0x7e],
      [0xa1, 0xfe],
    ],
    (lead, trail) => (lead === 0xc6 && trail > 0x7e) || (lead > 0xc6 && lead < 0xc9),
  ),
);

type ByteRange = [first: number, last: number];

/** The Chinese characters that an encoding has at its pairs of bytes. */
function charactersOf(
  encoding: string,
  leads: ByteRange,
  trails: ByteRange[],
  leftOut: (lead: number, trail: number) => boolean = () => false,
): Set<string> {
  const decoder = new TextDecoder(encoding);
  const pairs = bytes(leads).flatMap((lead) =>
    trails
      .flatMap(bytes)
      .filter((trail) => !leftOut(lead, trail))
      .map((trail) => decoder.decode(Uint8Array.of(lead, trail))),
  );
  return new Set(pairs.filter((pair) => /^\p{Script=Han}$/u.test(pair)));
}

function bytes([first, last]: ByteRange): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function once<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => (made ??= make());
}
