import plexRegular from '@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-400-normal.woff2?url';
import plexSemiBold from '@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-600-normal.woff2?url';
import sansRegular from '@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff2?url';
import sansSemiBold from '@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff2?url';
import serifItalic from '@fontsource/source-serif-4/files/source-serif-4-latin-400-italic.woff2?url';

/** The font stacks of the style; each is a key of its `font-faces`. */
export const fontStacks = {
  regular: ['Atlas Sans Regular'],
  semiBold: ['Atlas Sans SemiBold'],
  water: ['Atlas Serif Italic'],
};

const latin = ['U+0000-024F', 'U+2000-206F'];
const arabic = ['U+0600-06FF', 'U+0750-077F', 'U+FB50-FDFF', 'U+FE70-FEFF'];

/**
 * Self-hosted files for Latin and Arabic; MapLibre loads one when a label first needs it. Static cuts, because
 * a variable file would be drawn at its lightest. Plex has the Arabic presentation forms that shaping asks for.
 * Han glyphs are in no file: the reader's own fonts draw them, by the language of the page.
 */
export const fontFaces = {
  'Atlas Sans Regular': [
    { url: absolute(sansRegular), 'unicode-range': latin },
    { url: absolute(plexRegular), 'unicode-range': arabic },
  ],
  'Atlas Sans SemiBold': [
    { url: absolute(sansSemiBold), 'unicode-range': latin },
    { url: absolute(plexSemiBold), 'unicode-range': arabic },
  ],
  'Atlas Serif Italic': [
    { url: absolute(serifItalic), 'unicode-range': latin },
    { url: absolute(plexRegular), 'unicode-range': arabic },
  ],
};

/** The style is data without an address of its own, so its font addresses must be whole. */
function absolute(url: string): string {
  return typeof location === 'undefined' ? url : new URL(url, location.href).href;
}
