/** Prefixes that XML knows by itself. */
const own = new Set(['xml', 'xmlns']);

/**
 * A document of XML whose elements have the names that its readers look for, and whose prefixes are all declared: many
 * programs write elements of other makers and forget to say whose they are, or put a prefix before all.
 */
export function soundNamespaces(text: string): { xml: string; unknownPrefixes: string[] } {
  const root = /<(?:(\w[\w.-]*):)?(kml|gpx)(?=[\s>/])/.exec(text);
  const prefix = root?.[1];
  const plain =
    prefix === undefined ? text : text.replaceAll(new RegExp(`(</?)${prefix}:`, 'g'), '$1');
  const used = new Set<string>();
  for (const [, element, attribute] of plain.matchAll(
    /<\/?([\w.-]+):[\w.-]|\s([\w.-]+):[\w.-]+\s*=\s*["']/g,
  )) {
    const name = element ?? attribute;
    if (name !== undefined && /^[A-Za-z_]/.test(name)) used.add(name);
  }
  const unknownPrefixes = [...used].filter(
    (name) => !own.has(name) && !new RegExp(`xmlns:${escaped(name)}\\s*=`).test(plain),
  );
  if (unknownPrefixes.length === 0) return { xml: plain, unknownPrefixes };
  const declared = unknownPrefixes
    .slice(0, 100)
    .map((name) => ` xmlns:${name}="urn:prefix:${name}"`);
  const xml = plain.replace(/<(kml|gpx)(?=[\s>/])/, (start) => start + declared.join(''));
  return { xml, unknownPrefixes };
}

function escaped(name: string): string {
  return name.replace(/[.-]/g, '\\$&');
}
