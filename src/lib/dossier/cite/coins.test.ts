import { describe, expect, it } from 'vitest';
import { dossierFromDisk } from '$lib/build/dossier-from-disk';
import { coins, documentCoins, pageCoins, referenceCoins, type CoinsItem } from './coins';

/** What Zotero makes of a context object, by the rules of its OpenURL reader. */
function zotero(text: string): Record<string, string> {
  const pairs = text.split('&').map((part) => {
    const [key = '', value = ''] = part.split('=');
    return [key, decodeURIComponent(value.replace(/\+|%2[bB]/g, ' '))] as const;
  });
  const fields: Record<string, string> = {};
  const names: Record<string, string> = {
    'rft.title': 'title',
    'rft.source': 'publicationTitle',
    'rft.publisher': 'publisher',
    'rft.date': 'date',
    'rft.language': 'language',
    'rft.identifier': 'url',
    'rft.type': 'itemType',
  };
  for (const [key, value] of pairs) {
    if (value === 'info:ofi/fmt:kev:mtx:dc') fields.itemType = 'webpage';
    if (key === 'rft.au') fields.creators = [fields.creators, value].filter(Boolean).join('; ');
    const name = names[key];
    if (name !== undefined) fields[name] = value;
  }
  return fields;
}

const dossier = dossierFromDisk('en');
const reference = (id: string) => {
  const found = dossier.references.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`There is no reference "${id}".`);
  return found;
};

describe('a work for programs that keep bibliographies', () => {
  it('comes to Zotero whole: a report of a paper with authors, day and address', () => {
    const found = dossier.references.find(
      ({ type, authors, address }) => type === 'article-newspaper' && authors.length > 1 && address,
    );
    if (!found) throw new Error('No report of a paper has authors and an address.');
    expect(zotero(coins(referenceCoins(found)))).toEqual({
      itemType: 'newspaperArticle',
      title: found.title,
      creators: found.authors.join('; '),
      publicationTitle: found.outlet,
      date: found.issued,
      url: found.address?.url,
      ...(found.language !== undefined && { language: found.language }),
    });
  });

  it.each(dossier.references.map(({ id }) => id))('keeps the title of %s', (id) => {
    const { title } = reference(id);
    expect(zotero(coins(referenceCoins(reference(id)))).title).toBe(title.replaceAll('+', '＋'));
  });

  it('is a page of the atlas, in the dossier’s version', () => {
    const item = pageCoins(dossier, 'Moscow', 'https://atlas.example/en/place/moscow/');
    expect(zotero(coins(item))).toEqual({
      itemType: 'webpage',
      title: 'Moscow',
      publicationTitle: dossier.title.replaceAll('+', '＋'),
      date: dossier.version,
      language: 'en',
      url: 'https://atlas.example/en/place/moscow/',
    });
  });

  it('is a document, which has an address or none', () => {
    const kinds = dossier.documents.map((document) => documentCoins(document).type);
    expect(new Set(kinds)).toEqual(new Set<CoinsItem['type']>(['webpage', 'document']));
  });

  it('leaves out what is not known, and holds no sign that would end a field', () => {
    const text = coins({ type: 'report', title: 'A & B = C? "D" <E>' });
    expect(text.split('&')).toHaveLength(4);
    expect(zotero(text)).toEqual({ itemType: 'report', title: 'A & B = C? "D" <E>' });
  });
});
