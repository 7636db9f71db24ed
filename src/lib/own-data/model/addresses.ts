/** An address up to what parts it from the next: people write several into one cell, with commas, blanks or quotes. */
const address = /https?:\/\/(?:(?![,;|]\s*(?:https?:|["'\])]|\s|$))[^\s"'<>\])}])+/g;

/** The addresses in a text, each once. */
export function addressesIn(text: string): string[] {
  return [...new Set(text.match(address) ?? [])];
}

/** Where the file itself is, for the address of its page on a code host or a drive; null for any other address. */
export function rawAddress(page: string): string | null {
  if (!URL.canParse(page)) return null;
  const url = new URL(page);
  const { hostname, pathname, searchParams } = url;
  const parts = pathname.split('/').filter(Boolean);
  if (hostname === 'github.com' && parts[2] === 'blob') {
    const [owner = '', name = '', , ...path] = parts;
    return `https://raw.githubusercontent.com/${[owner, name, ...path].join('/')}`;
  }
  if (/(^|\.)gitlab\.|^codeberg\.org$|^gitea\./.test(hostname)) {
    const raw = pathname.replace('/-/blob/', '/-/raw/').replace('/src/branch/', '/raw/branch/');
    return raw === pathname ? null : url.origin + raw;
  }
  if (hostname === 'gist.github.com' && parts.length === 2) return `${url.origin}${pathname}/raw`;
  if (/(^|\.)dropbox\.com$/.test(hostname) && searchParams.get('dl') !== '1') {
    url.searchParams.set('dl', '1');
    return url.href;
  }
  const isSheet = hostname === 'docs.google.com' && parts[0] === 'spreadsheets' && parts[2];
  if (isSheet && parts[3] !== 'export') {
    const table = /gid=(\d+)/.exec(url.hash + url.search)?.[1];
    return `${url.origin}/spreadsheets/d/${parts[2]}/export?format=csv${table ? `&gid=${table}` : ''}`;
  }
  if (hostname === 'drive.google.com' && parts[0] === 'file' && parts[2]) {
    return `${url.origin}/uc?export=download&id=${parts[2]}`;
  }
  return null;
}
