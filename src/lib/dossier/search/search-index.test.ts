import { describe, expect, it } from 'vitest';
import { dossierFromDisk } from '$lib/build/dossier-from-disk';
import { fixtureDossier } from '../contract/fixture';
import { searchEntries } from './entries';
import { resultGroups, type ResultGroupName } from './results';
import { searchIndex } from './search-index';

const entries = searchEntries(['en', 'ar', 'zh-Hant'].map(dossierFromDisk));
const search = searchIndex(entries);
const found = (query: string, kind: string) =>
  search(query)
    .filter(({ entry }) => entry.kind === kind)
    .map(({ entry }) => entry.id);
/** The names of what was found, for the facts, whose ids say little. */
const statements = (query: string) =>
  search(query)
    .filter(({ entry }) => entry.kind === 'fact')
    .map(({ entry }) => entry.names.map(({ text }) => text).join(' '));

describe('a place is found', () => {
  it.each([
    ['Hamadan', 'hamadan-air-base'],
    ['hamedan', 'hamadan-air-base'],
    ['Hamadaan', 'hamadan-air-base'],
    ['همدان', 'hamadan-air-base'],
    ['هَمَدان', 'hamadan-air-base'],
    ['哈馬丹', 'hamadan-air-base'],
    ['Хамадан', 'hamadan-air-base'],
    ['Khmeimim', 'bassel-al-assad-airport'],
    ['Hmeimim', 'bassel-al-assad-airport'],
    ['Khmaimim', 'bassel-al-assad-airport'],
    ['حميميم', 'bassel-al-assad-airport'],
    ['الاسد', 'bassel-al-assad-airport'],
    ['الأسد', 'bassel-al-assad-airport'],
    ['Basel Asad', 'bassel-al-assad-airport'],
    ['ادلب', 'idlib-province'],
    ['伊德利卜', 'idlib-province'],
    ['the Green Zone', 'baghdad-operation-room'],
    ['Mosco', 'moscow'],
  ])('by "%s": %s first', (query, id) => {
    expect(found(query, 'place')[0]).toBe(id);
  });
  it('at every letter of an Arabic name, the article and what is written together with it included', () => {
    for (const typed of ['الع', 'العر', 'العرا', 'العراق', 'والعر', 'للعر', 'دولة الع']) {
      expect(found(typed, 'place')).toContain('iraq');
    }
    expect(found('الس', 'place')).toContain('syria');
    // Whole words that some fact has begin these names too.
    expect(found('الف', 'place').length).toBeGreaterThan(0);
    expect(found('الأ', 'actor').length).toBeGreaterThan(0);
  });
  it('by no single letter of Arabic, and no word that only looks like an article and a letter', () => {
    expect(search('س')).toEqual([]);
    expect(search('والد')).toEqual([]);
    expect(found('الف', 'fact').length).toBeLessThan(5);
    const facts = [...entries].filter(({ kind }) => kind === 'fact').length;
    expect(found('الى', 'fact').length).toBeLessThan(facts / 2);
  });
  it('by a short name as it is, not by one that is nearly it', () => {
    expect(found('Iran', 'place')[0]).toBe('iran');
    expect(found('Iraq', 'place')).not.toContain('iran');
  });
  it('first of all where the whole name is what was asked for', () => {
    expect(search('Syria')[0]?.entry.id).toBe('syria');
    expect(search('سوريا')[0]?.entry.id).toBe('syria');
    expect(search('俄羅斯')[0]?.entry.id).toBe('russia');
  });
});

describe('a fact is found', () => {
  it.each(['Soleimani', 'Suleimani', 'Sulaymani', 'سليماني', '蘇萊曼尼'])(
    'by a person it names: %s',
    (name) => {
      expect(statements(name)[0]).toMatch(/Soleimani|سليماني|蘇萊曼尼/);
    },
  );
  it('by words in any order and language, all of which it has', () => {
    const both = found('Moscow Soleimani', 'fact');
    expect([...both].sort()).toEqual(found('soleimani moscow', 'fact').sort());
    expect(both.length).toBeGreaterThan(0);
    expect(both.every((id) => found('Soleimani', 'fact').includes(id))).toBe(true);
    expect(found('Soleimani 莫斯科', 'fact').length).toBeGreaterThan(0);
  });
  it('by Chinese that is written without spaces, and stands apart in the text', () => {
    const texts = statements('俄羅斯空軍');
    expect(texts[0]).toMatch(/俄羅斯空軍/);
    expect(texts.some((text) => !/俄羅斯空軍/.test(text) && /空軍/.test(text))).toBe(true);
  });
  it('by a Chinese name that dictionaries have in parts, and not by its parts alone', () => {
    const byId = new Map(
      entries.map(({ kind, id, names, others }) => [
        `${kind} ${id}`,
        [...names, ...others].map(({ text }) => text).join('\n'),
      ]),
    );
    const named = entries
      .filter((entry) => entry.kind === 'fact')
      .filter(({ id, places, actors }) =>
        [`fact ${id}`, ...places.map((at) => `place ${at}`), ...actors.map((at) => `actor ${at}`)]
          .map((key) => byId.get(key) ?? '')
          .some((texts) => texts.includes('伊斯蘭國')),
      );
    expect(found('伊斯蘭國', 'fact').sort()).toEqual(named.map(({ id }) => id).sort());
  });
  it('by words of Chinese around one of a single character, where no text has them as typed', () => {
    const facts = found('伊拉克與莫斯科', 'fact');
    expect(facts.length).toBeGreaterThan(0);
    expect(facts.every((id) => found('莫斯科', 'fact').includes(id))).toBe(true);
  });
  it.each([
    ['俄羅斯和伊朗', '俄羅斯', '伊朗'],
    ['伊朗與伊拉克', '伊朗', '伊拉克'],
    ['俄羅斯在敘利亞', '俄羅斯', '敘利亞'],
    ['敘利亞的', '敘利亞', '的'],
  ])('by names with one character beside them, in any place of the text: %s', (query, ...parts) => {
    const [all = [], ...others] = parts.map((part) => found(part, 'fact'));
    const both = all.filter((id) => others.every((ids) => ids.includes(id)));
    expect(found(query, 'fact').length).toBeGreaterThan(both.length / 4);
    expect(found(query, 'fact').every((id) => both.includes(id))).toBe(true);
  });
  it('by the place it belongs to', () => {
    const hamadan = dossierFromDisk('en').facts.filter(({ places }) =>
      places.includes('hamadan-air-base'),
    );
    expect(found('Hamedan', 'fact')).toEqual(expect.arrayContaining(hamadan.map(({ id }) => id)));
  });
});

describe('a person is found under every name, where the texts have another', () => {
  it.each([
    ['普京', 'Putin'],
    ['普丁', 'Putin'],
    ['بوتن', 'Putin'],
    ['蘇萊曼尼', 'Soleimani'],
    ['Qassem', 'Soleimani'],
    ['Ghasem Soleimani', 'Soleimani'],
    ['哈梅內伊', 'Khamenei'],
    ['埃爾多安', 'Erdoğan'],
    ['أردوجان', 'Erdoğan'],
    ['梅德韋傑夫', 'Medvedev'],
    ['韋拉亞提', 'Velayati'],
  ])('%s: facts that name %s', (query, name) => {
    const named = statements(query);
    expect(named.length).toBeGreaterThan(0);
    const first = search(query).find(({ entry }) => entry.kind === 'fact')?.entry;
    const texts = [...(first?.names ?? []), ...(first?.others ?? [])].map(({ text }) => text);
    expect(texts.join(' ')).toContain(name);
  });
  it('and so is a party', () => {
    expect(found('ISIS', 'actor')[0]).toBe('islamic-state');
    expect(found('داعش', 'actor')[0]).toBe('islamic-state');
    expect(found('Hizbullah', 'actor')[0]).toBe('hezbollah');
    expect(found('北大西洋公約組織', 'actor')[0]).toBe('nato');
    expect(found('ISIS', 'fact').length).toBeGreaterThan(0);
  });
  it('and shows under which', () => {
    const facts = resultGroups(search('普京'), 'zh-Hant', 3).find(({ name }) => name === 'facts');
    expect(facts?.results[0]?.also?.stretches).toContainEqual({ text: '普京', marked: true });
  });
  it('but not where a word only holds the name', () => {
    const fixture = fixtureDossier('en', ({ facts, manifest }) => {
      manifest.people = [{ id: 'nor', names: ['Nor', 'Norr'] }];
      const [fact] = facts;
      if (fact) fact.statement['en'] = 'Norland opened its north.';
    });
    expect(searchIndex(searchEntries([fixture]))('Norr')).toEqual([]);
  });
});

describe('a Chinese word is found in either form of its characters', () => {
  it.each([
    ['敍利亞', '敘利亞'],
    ['秘密', '祕密'],
  ])('%s as %s', (one, other) => {
    const ids = found(one, 'fact');
    expect(ids.length).toBeGreaterThan(0);
    expect(ids).toEqual(found(other, 'fact'));
  });
});

describe('sources are found', () => {
  it('by title, author and outlet', () => {
    expect(found('Mullen', 'reference')).toContain('cnn-2015-09-27');
    expect(found('CNN Iraq intelligence', 'reference')[0]).toBe('cnn-2015-09-27');
  });
  it('by what a document is called', () => {
    expect(found('Chinese Wikipedia', 'document')[0]).toBe('zh-wikipedia');
  });
});

describe('a query that is no query', () => {
  it.each(['', '   ', '—…!?', '🙂', '"\'\\', '\u0000', 'ـــ'])('"%s" finds nothing', (query) => {
    expect(search(query)).toEqual([]);
  });
  it.each(['__proto__', 'constructor', 'toString hasOwnProperty', '(((', '.*', '<mark>', '%00%'])(
    '"%s" does no harm',
    (query) => {
      expect(Array.isArray(search(query))).toBe(true);
      expect(search('Aleppo')[0]?.entry.id).toBe('aleppo');
    },
  );
  it('of great length takes little work', () => {
    const start = process.cpuUsage();
    search('x'.repeat(1e6));
    search('俄羅斯 الأسد Hamadan '.repeat(5e4));
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(1500);
  });
  it('finds what has some of its words where nothing has all', () => {
    expect(found('Aleppo zzzzzzzz', 'place')[0]).toBe('aleppo');
  });
  it.each(['S-300', 'S-400', 'Su-24', 'إس-300', '蘇-24'])(
    '"%s" does not find what only has one of its letters or begins with them',
    (query) => {
      expect(search(query)).toEqual([]);
    },
  );
});

describe('results', () => {
  const named = (query: string, language: string, name: ResultGroupName) =>
    resultGroups(search(query), language, 3).find((group) => group.name === name);

  it('come in groups, cut but counted', () => {
    const groups = resultGroups(search('Iran'), 'en', 3);
    expect(groups.map(({ name }) => name)).toEqual(['places', 'actors', 'facts', 'references']);
    const facts = groups.find(({ name }) => name === 'facts');
    expect(facts?.results).toHaveLength(3);
    expect(facts?.count).toBeGreaterThan(3);
    expect(resultGroups([], 'en', 3)).toEqual([]);
  });
  it('are called what they are called in the language of the reader, and marked there', () => {
    expect(named('حلب', 'ar', 'places')?.results[0]).toMatchObject({
      title: { language: 'ar', stretches: [{ text: 'حلب', marked: true }] },
      also: null,
    });
  });
  it('show what was found where the reader’s language does not', () => {
    expect(named('حلب', 'en', 'places')?.results[0]).toMatchObject({
      title: { stretches: [{ text: 'Aleppo', marked: false }] },
      also: { language: 'ar', stretches: [{ text: 'حلب', marked: true }] },
    });
  });
  it('of an alias show it', () => {
    const [result] = named('Nojeh', 'en', 'places')?.results ?? [];
    expect(result?.also?.stretches).toContainEqual({ text: 'Nojeh', marked: true });
  });
});

describe('what can be found', () => {
  it('is each entry once, in every language it is given in', () => {
    const fixture = searchEntries([fixtureDossier('en'), fixtureDossier('ar')]);
    expect(fixture.find(({ id }) => id === 'harbour-opened')).toMatchObject({
      kind: 'fact',
      cell: '2015',
      places: ['harbour'],
      names: [
        { text: 'The harbour opened.', language: 'en' },
        { text: 'افتُتح المرفأ.', language: 'ar' },
      ],
    });
    const [first] = fixtureDossier().facts;
    if (!first) throw new Error('The fixture has no fact.');
    const disputed = { ...first, status: 'disputed' as const, question: 'Did it open?' };
    const [fact] = searchEntries([{ ...fixtureDossier(), facts: [disputed] }]).filter(
      ({ kind }) => kind === 'fact',
    );
    expect(fact?.names).toEqual([{ text: 'Did it open?', language: 'en' }]);
    expect(fact?.others).toContainEqual({ text: first.statement, language: 'en' });
    expect(new Set(fixture.map(({ kind, id }) => `${kind} ${id}`)).size).toBe(fixture.length);
    expect(searchEntries([])).toEqual([]);
  });
});
