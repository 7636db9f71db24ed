import { escapeMarkup } from '$lib/base/escape-markup';
import type { LocaleCode } from '$lib/i18n/locales';

/** The frame that somebody else's page holds; px of that page. */
export interface EmbedSize {
  width: number;
  height: number;
}

export const defaultEmbedSize: EmbedSize = { width: 600, height: 400 };

/** The smallest frame in which map, name and link can be read. */
export const smallestEmbed: EmbedSize = { width: 320, height: 240 };

/** The `type` of the message by which an embed tells the page around it how high it would like to be. */
export const EMBED_MESSAGE = 'atlas-embed';

/** Px of width from which an embed has its facts beside the map. */
const BESIDE = 640;
/** Px that an embed asks for at most: more facts than that scroll. */
const HIGHEST = 900;

/** Where an embed has its map: above its text always, or beside it where there is room. */
export type EmbedMap = 'none' | 'above' | 'beside';

/**
 * Px that an embed would like to be high, by its width and the heights of its text: what follows from its own height
 * would never come to rest. A map above text has as much of it as the styles of embeds leave it at the least.
 */
export function wantedHeight({
  width,
  text,
  map,
}: {
  width: number;
  text: number;
  map: EmbedMap;
}): number {
  if (map === 'none') return Math.min(HIGHEST, Math.ceil(text));
  const wanted =
    map === 'beside' && width >= BESIDE
      ? Math.max(text, width * 0.5)
      : text + Math.min(Math.max(width * 0.6, 180), 420);
  return Math.min(HIGHEST, Math.ceil(wanted));
}

export type EmbedTheme = 'auto' | 'light' | 'dark';

/** The address of an embed in another language and with colours of its own; "auto" are those of the reader's device. */
export function embedAddress(
  address: string,
  { from, to, theme }: { from: LocaleCode; to: LocaleCode; theme: EmbedTheme },
): string {
  const [page = '', ...fragment] = address.split('#');
  const inLanguage = page.replace(`/${from}/embed/`, `/${to}/embed/`);
  const asked = theme === 'auto' ? '' : `${page.includes('?') ? '&' : '?'}theme=${theme}`;
  return [inLanguage + asked, ...fragment].join('#');
}

/**
 * The HTML that shows an address in a frame. `title` is its name for those who do not see it. A size that is no
 * number or too small becomes the smallest.
 */
export function embedCode(address: string, title: string, size: EmbedSize): string {
  const width = Math.max(smallestEmbed.width, Math.round(size.width) || 0);
  const height = Math.max(smallestEmbed.height, Math.round(size.height) || 0);
  return (
    `<iframe src="${escapeMarkup(address)}" title="${escapeMarkup(title)}" ` +
    `width="${width}" height="${height}" frameborder="0" loading="lazy"></iframe>`
  );
}
