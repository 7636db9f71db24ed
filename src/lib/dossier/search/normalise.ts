const marks = /[\p{M}\u0640]/gu;
const apostrophes = /['’ʼʾʿ‘]/gu;
const possessive = /['’]s$/u;

/** Letters that Unicode keeps apart and that writers exchange. */
const alike: Readonly<Record<string, string>> = {
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ې: 'ي',
  ک: 'ك',
  ة: 'ه',
  ہ: 'ه',
  ء: '',
};

/** Chinese characters that have two forms in print, and writers use either. */
const variants: Readonly<Record<string, string>> = {
  敍: '敘',
  祕: '秘',
  衞: '衛',
  啓: '啟',
  峯: '峰',
  羣: '群',
  裏: '裡',
  着: '著',
  爲: '為',
  僞: '偽',
  綫: '線',
  産: '產',
  台: '臺',
};

/** A run of Chinese in the one form of each character; as long as it was. */
export function normaliseHan(run: string): string {
  return [...run].map((character) => variants[character] ?? character).join('');
}

const zeros = ['٠', '۰'].map((zero) => zero.codePointAt(0) ?? 0);

/** The Arabic article, also with "and", "in", "as" or "so" before it, and "for the"; two letters must be left of the word. */
const article = /^(?:[وفبك]?ال|لل)(?=\p{L}{2})/u;

/** A word of which the article and one letter are typed. With a letter before the article it looks like a word of its own. */
const begun = /^ال(\p{L})$/u;

/**
 * One word as the search compares it: small letters without accents; Arabic without vowel signs, tatweel, hamza and
 * article, with one form of alef, ya and ta marbuta; Western digits. Decomposition does most of it: it takes
 * the hamza off its seat as a mark of its own.
 */
export function normalise(word: string): string {
  const letters = word
    .toLowerCase()
    .normalize('NFKD')
    .replace(marks, '')
    .replace(possessive, '')
    .replace(apostrophes, '');
  return [...letters].map(plain).join('').replace(article, '');
}

/** The letter that a word begins with of which only that and the article are typed; null for any other word. */
export function begunAfterArticle(word: string): string | null {
  const letter = begun.exec(word)?.[1];
  return letter === undefined ? null : normalise(letter);
}

function plain(letter: string): string {
  return alike[letter] ?? westernDigit(letter);
}

function westernDigit(letter: string): string {
  const code = letter.codePointAt(0) ?? 0;
  const zero = zeros.find((first) => code >= first && code <= first + 9);
  return zero === undefined ? letter : String(code - zero);
}

const latin = /^[a-z]+$/;

/**
 * How a name in Latin letters sounds, roughly: its consonants, doubled ones once, so that Mohammed, Muhammad and
 * Mohamed are one. Null where fewer than four consonants are left: then too much would sound alike.
 */
export function skeleton(normal: string): string | null {
  if (!latin.test(normal)) return null;
  const consonants = normal.replace(/(.)\1+/g, '$1').replace(/(?<=.)[aeiouyw]/g, '');
  return consonants.length >= 4 ? `~${consonants}` : null;
}
