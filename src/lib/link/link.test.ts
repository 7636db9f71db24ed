import { describe, expect, it } from 'vitest';
import { defaultView, type View } from '$lib/dossier/view/view';
import { formatLink, parseLink } from './link';
import type { Known } from './query-keys';

const known: Known = {
  years: ['1979', '1990s', '2015', '2016'],
  layers: ['rooms', 'aid'],
  actors: ['iran', 'russia'],
  documents: ['en-wikipedia'],
};
const read = (link: string) => parseLink(new URL(link, 'https://atlas.example/en/'), known);

describe('a link', () => {
  const views: [string, View][] = [
    ['', defaultView],
    ['?years=2015,2016', { ...defaultView, years: new Set(['2015', '2016']), undated: false }],
    ['?years=2015,undated', { ...defaultView, years: new Set(['2015']) }],
    ['?years=1990s,undated', { ...defaultView, years: new Set(['1990s']) }],
    ['?years=undated', { ...defaultView, years: new Set() }],
    ['?years=dated', { ...defaultView, undated: false }],
    ['?layers=aid', { ...defaultView, layers: new Set(['aid']) }],
    ['?actors=iran,russia', { ...defaultView, actors: new Set(['iran', 'russia']) }],
    [
      '?layers=aid&actors=iran&documents=en-wikipedia',
      {
        ...defaultView,
        layers: new Set(['aid']),
        actors: new Set(['iran']),
        documents: new Set(['en-wikipedia']),
      },
    ],
    ['?matches=air%20base%2C%20Iran', { ...defaultView, matches: 'air base, Iran' }],
    ['?layers=none', { ...defaultView, layers: new Set() }],
    [
      '?years=2016,undated&layers=aid,rooms',
      { ...defaultView, years: new Set(['2016']), layers: new Set(['aid', 'rooms']) },
    ],
  ];
  it.each(views)('"%s" and its view are the same thing said twice', (link, view) => {
    expect(read(link).view).toEqual(view);
    expect(formatLink({ view, camera: null, typed: '' })).toBe(link);
  });

  it('carries the camera in the fragment', () => {
    const camera = { zoom: 5.2, latitude: 34.51, longitude: 38.27 };
    expect(formatLink({ view: defaultView, camera, typed: '' })).toBe('#5.2/34.51/38.27');
    expect(read('#5.2/34.51/38.27').camera).toEqual(camera);
  });
});

describe('the search in a link', () => {
  it('is what stands in the field, apart from the view', () => {
    const link = '?years=2016&q=%D8%AD%D9%84%D8%A8%20%26%20';
    expect(read(link)).toMatchObject({ typed: 'حلب & ', view: { matches: '' } });
    expect(formatLink(read(link))).toBe(link);
    expect(read('?q=air+base').typed).toBe('air base');
  });
  it('is said once where the facts are narrowed down to it', () => {
    expect(read('?matches=hamadan').typed).toBe('hamadan');
    expect(formatLink(read('?matches=hamadan'))).toBe('?matches=hamadan');
    expect(formatLink(read('?matches=hamadan&q=idlib'))).toBe('?matches=hamadan&q=idlib');
  });
  it('is left out where it is blank, and cut where it is huge', () => {
    expect(formatLink(read('?q=%20%20&matches=%20'))).toBe('');
    expect(read(`?q=${'x'.repeat(5000)}`).typed).toHaveLength(200);
    const dove = '🕊';
    expect(formatLink(read(`?q=${'x'.repeat(199)}${dove}`))).toBe(`?q=${'x'.repeat(199)}`);
  });
});

describe('nonsense in a link', () => {
  it('falls back for that key, and the rest still holds', () => {
    expect(read('?years=banana&layers=aid').view).toEqual({
      ...defaultView,
      layers: new Set(['aid']),
    });
    expect(read('?actors=atlantis&documents=none').view).toEqual(defaultView);
    expect(read('?years=2015,1066&layers=__proto__').view).toEqual({
      ...defaultView,
      years: new Set(['2015']),
      undated: false,
    });
  });
  it.each(['#99/0/0', '#5/91/0', '#5/34.5', '#5/NaN/3', '#section', ''])(
    'has no camera in "%s"',
    (fragment) => {
      expect(read(fragment).camera).toBeNull();
    },
  );
});

describe('data that a link brings along', () => {
  it('are named by their whole address, and may have years that the dossier has not', () => {
    const link = '?years=1823,2024&data=https%3A%2F%2Fexample.org%2Fown.csv%3Fa%3D1%26b%3D2';
    expect(read(link)).toMatchObject({
      data: 'https://example.org/own.csv?a=1&b=2',
      view: { years: new Set(['1823', '2024']) },
    });
    expect(formatLink(read(link))).toBe(`?years=1823,2024${link.slice(link.indexOf('&'))}`);
  });
  it.each(['-43', '-9999', '0', '814', '814,2014', '-500,1980s'])(
    'may have years before the common era and of fewer digits: %s',
    (years) => {
      const link = `?years=${years}&data=https%3A%2F%2Fexample.org%2Fown.csv`;
      expect(read(link).view.years).toEqual(new Set(years.split(',')));
      expect(formatLink(read(link))).toBe(link);
    },
  );
  it('may have such years too where they are of an earlier visit, and nonsense is none', () => {
    const url = new URL('https://atlas.example/en/?years=1823,banana');
    expect(parseLink(url, known, true).view.years).toEqual(new Set(['1823']));
    expect(parseLink(url, known).view).toEqual(defaultView);
  });
  it('has its years in time, in whatever order they were chosen', () => {
    const link = (years: string) => `?years=${years}&data=https%3A%2F%2Fexample.org%2Fown.csv`;
    const chosen = read(link('2014,undated,-43,814,-499,0'));
    expect(formatLink(chosen)).toBe(link('-499,-43,0,814,2014,undated'));
  });
  it('may be several, with blanks between them; a blank in an address is part of it', () => {
    const [one, two] = ['https://one.example/a.csv', 'https://two.example/b%20c.csv'];
    const link = `?data=${encodeURIComponent(`${one} ${two}`)}`;
    expect(read(link).data).toBe(`${one} ${two}`);
    expect(formatLink(read(link))).toBe(link);
    expect(
      read(`?data=${one}+${one}+https://me:pw@x.example/+https://two.example/b c.csv`).data,
    ).toBe(`${one} ${two}`);
    const many = Array.from({ length: 50 }, (_, at) => `${one}?${at}`).join(' ');
    expect(read(`?data=${encodeURIComponent(many)}`).data.split(' ')).toHaveLength(12);
  });
  it.each([
    'javascript:alert(1)',
    'file:///etc/passwd',
    'data:text/csv,a',
    'own.csv',
    'https://me:pw@example.org/',
    'https://:pw@example.org/',
  ])('are not fetched from %s', (address) => {
    expect(read(`?data=${encodeURIComponent(address)}`).data).toBe('');
  });
});

describe('an entry of data that a link brings along', () => {
  const data = encodeURIComponent('https://one.example/a.csv https://two.example/b.csv');
  it('is named by its file, its place in it and its title', () => {
    const link = `?data=${data}&entry=2.14.Kut%20%26%20Hit`;
    expect(read(link).entry).toEqual({
      ...{ address: 'https://two.example/b.csv', position: 14, title: 'Kut & Hit' },
    });
    expect(formatLink(read(link))).toBe(link);
  });
  it.each(['2', '3.1.Kut', '0.1.Kut', '1.0.Kut', '1.x.Kut', ''])('is none in "%s"', (entry) => {
    expect(read(`?data=${data}&entry=${entry}`).entry).toBeNull();
  });
  it('is none without the data', () => {
    expect(formatLink(read('?entry=1.1.Kut'))).toBe('');
  });
});
