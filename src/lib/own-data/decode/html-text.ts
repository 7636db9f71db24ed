const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/** What HTML is longer than in no honest description; the rest of it is left out. */
const LONGEST = 100_000;

/**
 * The words of a description in HTML: lines where it breaks them, the address of a link in brackets behind its words,
 * and nothing of pictures. What looks like no HTML stays as it is.
 */
export function htmlText(html: string): string {
  if (!/<[a-z!/][^<]*>|&(?:#\d+|\w+);/i.test(html)) return html;
  const words = html
    .slice(0, LONGEST)
    .replace(/<(script|style)\b[^<]*(?:<(?!\/\1)[^<]*)*<\/\1>/gi, '')
    .replace(/\s+/g, ' ')
    .replace(/<a\s[^<>]*?href\s*=\s*["']?(https?:[^"'\s<>]+)[^<>]*>([^<]*)<\/a>/gi, linkText)
    .replace(/ ?<(?:br|\/p|\/div|\/li|\/tr|\/h\d|hr)\b[^<>]*> ?/gi, '\n')
    .replace(/<\/t[dh]>\s*(?=<t[dh])/gi, ': ')
    .replace(/<[^<>]*>/g, '');
  return withoutEntities(words)
    .split('\n')
    .map((line) => line.trim())
    .filter((line, at, lines) => line !== '' || (at > 0 && lines[at - 1] !== ''))
    .join('\n')
    .trim();
}

/** The addresses of links in HTML, each once. */
export function linksIn(html: string): string[] {
  const links = [
    ...html.slice(0, LONGEST).matchAll(/<a\s[^<>]*?href\s*=\s*["']?(https?:[^"'\s<>]+)/gi),
  ];
  return [...new Set(links.map(([, address = '']) => withoutEntities(address)))];
}

function linkText(_: string, address: string, words: string): string {
  const text = words.trim();
  return text === '' || text === address ? address : `${text} (${address})`;
}

function withoutEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,6}));/gi, (whole, ten, hex, name) => {
    if (typeof name === 'string') return entities[name.toLowerCase()] ?? whole;
    const code = typeof ten === 'string' ? Number(ten) : Number.parseInt(String(hex), 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}
