import { join } from 'node:path';
import { scriptOf } from '$lib/base/script';

/** The faces that a social image is set in, the same as on the pages. */
export type Face = 'serif' | 'sans' | 'bold' | 'water';

interface ImageFonts {
  /** Names for an SVG’s `font-family`: of the language’s own script, and of Latin letters and numbers. */
  families: Record<'serif' | 'sans', { own: string; latin: string }>;
  /** TrueType files, as the renderer asks for them. */
  files: string[];
}

const latin = [
  'source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf',
  'source-serif-4/400Regular_Italic/SourceSerif4_400Regular_Italic.ttf',
  'source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  'source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf',
];
const arabic = [
  'markazi-text/600SemiBold/MarkaziText_600SemiBold.ttf',
  'ibm-plex-sans-arabic/400Regular/IBMPlexSansArabic_400Regular.ttf',
  'ibm-plex-sans-arabic/600SemiBold/IBMPlexSansArabic_600SemiBold.ttf',
];
const chinese = [
  'noto-serif-tc/600SemiBold/NotoSerifTC_600SemiBold.ttf',
  'noto-sans-tc/400Regular/NotoSansTC_400Regular.ttf',
  'noto-sans-tc/600SemiBold/NotoSansTC_600SemiBold.ttf',
];

const ofLatin = fonts(latin, 'Source Serif 4', 'Source Sans 3');
const ofScripts: Partial<Record<string, ImageFonts>> = {
  Arab: fonts([...latin, ...arabic], 'Markazi Text', 'IBM Plex Sans Arabic'),
  Hant: fonts([...latin, ...chinese], 'Noto Serif TC', 'Noto Sans TC'),
};

/** The fonts of a language’s social images: no more than it needs, since every picture opens its files again. */
export function imageFonts(language: string): ImageFonts {
  return ofScripts[scriptOf(language)] ?? ofLatin;
}

/** Whether a language is written in signs without spaces, beside which letters and numbers are drawn by other fonts. */
export function isChinese(language: string): boolean {
  return scriptOf(language) === 'Hant';
}

function fonts(files: string[], serif: string, sans: string): ImageFonts {
  return {
    files: files.map((file) => join(process.cwd(), 'node_modules', '@expo-google-fonts', file)),
    families: {
      serif: { own: serif, latin: 'Source Serif 4' },
      sans: { own: sans, latin: 'Source Sans 3' },
    },
  };
}

/** The files for measuring Latin, Greek or Cyrillic letters alone, quick to open. */
export const latinFiles = ofLatin.files;

/** The attributes of an SVG `text` in a face, its size in px. */
export function faceAttributes(
  language: string,
  face: Face,
  size: number,
  script: 'own' | 'latin' = 'own',
): string {
  const isSerif = face === 'serif' || face === 'water';
  const family = imageFonts(language).families[isSerif ? 'serif' : 'sans'][script];
  const weight = face === 'serif' || face === 'bold' ? 600 : 400;
  // Only Latin letters have an italic of their own.
  const style = face === 'water' && scriptOf(language) === 'Latn' ? ' font-style="italic"' : '';
  return `font-family="${family}" font-weight="${weight}" font-size="${size}"${style}`;
}

/** A piece of a text that one font draws. */
interface Run {
  text: string;
  script: 'own' | 'latin';
}

/**
 * A text in pieces by font. In Chinese, letters and numbers are pieces of their own: where the renderer misses one
 * letter in a font it opens all others, and then takes one of them for all letters, were it a serif for a sans.
 */
export function fontRuns(text: string, language: string): Run[] {
  if (!isChinese(language)) return [{ text, script: 'own' }];
  const runs: Run[] = [];
  for (const sign of text) {
    const script = isFullWidth(sign) ? 'own' : 'latin';
    const last = runs.at(-1);
    if (last?.script === script) last.text += sign;
    else runs.push({ text: sign, script });
  }
  return runs;
}

/** Whether a sign is as wide as it is high by design: Han, and the punctuation of Chinese. */
export function isFullWidth(sign: string): boolean {
  return /^[\p{Script=Han}\u3000-\u303f\u30fb\uff00-\uffef]$/u.test(sign);
}
