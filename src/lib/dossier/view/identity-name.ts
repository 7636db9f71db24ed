const gazetteers: readonly { host: RegExp; name: string; id: RegExp }[] = [
  { host: /(^|\.)wikidata\.org$/, name: 'Wikidata', id: /Q\d+$/ },
  { host: /(^|\.)geonames\.org$/, name: 'GeoNames', id: /\d+/ },
];

/** What a gazetteer's entry is called: "Wikidata Q858"; of a gazetteer nobody told us about, its host. */
export function identityName(url: string): string {
  const { hostname, pathname } = new URL(url);
  const known = gazetteers.find(({ host }) => host.test(hostname));
  const [id] = known?.id.exec(pathname) ?? [];
  return known && id !== undefined ? `${known.name} ${id}` : hostname;
}
