/** The frame that somebody else's page holds; px of that page. */
export interface EmbedSize {
  width: number;
  height: number;
}

export const defaultEmbedSize: EmbedSize = { width: 600, height: 400 };

/** The smallest frame in which map, name and link can be read. */
export const smallestEmbed: EmbedSize = { width: 240, height: 200 };

/**
 * The HTML that shows an address in a frame. `title` is its name for those who do not see it. A size that is no
 * number or too small becomes the smallest.
 */
export function embedCode(address: string, title: string, size: EmbedSize): string {
  const width = Math.max(smallestEmbed.width, Math.round(size.width) || 0);
  const height = Math.max(smallestEmbed.height, Math.round(size.height) || 0);
  return (
    `<iframe src="${inAttribute(address)}" title="${inAttribute(title)}" ` +
    `width="${width}" height="${height}" frameborder="0" loading="lazy"></iframe>`
  );
}

function inAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
