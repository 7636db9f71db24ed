import { describe, expect, it } from 'vitest';
import { closestPages } from './closest-pages';
import type { Fact, Place } from '../model/dossier';

const place = (id: string, name: string, ...aliases: string[]) => ({ id, name, aliases }) as Place;
const fact = (id: string) => ({ id, statement: `About ${id}.` }) as Fact;

const dossier = {
  places: [
    place('tehran', 'Tehran', 'طهران', '德黑蘭'),
    place('hamadan-air-base', 'Hamadan air base', 'Shahid Nojeh'),
    place('iran', 'Iran'),
    place('iraq', 'Iraq'),
    place('idlib-province', 'Idlib province'),
    place('south-syria', 'South Syria', 'southern Syria'),
  ],
  facts: [fact('idlib-province-lost-2015'), fact('tehran-meeting-2015')],
};
it('calls a disputed fact by its question', () => {
  const disputed = {
    ...fact('tehran-meeting-2015'),
    status: 'disputed',
    question: 'Did they meet?',
  };
  const [found] = closestPages(
    { ...dossier, facts: [disputed as Fact] },
    '/en/fact/tehran-meeting/',
  );
  expect(found?.name).toBe('Did they meet?');
});

const ids = (path: string) => closestPages(dossier, path).map(({ id }) => id);

describe('what an address may have meant', () => {
  it.each([
    ['/en/place/teheran/', 'tehran'],
    ['/en/place/Tehran/', 'tehran'],
    ['/en/place/hamadan/', 'hamadan-air-base'],
    ['/en/place/hamadan_airbase', 'hamadan-air-base'],
    ['/en/place/shahid-nojeh/', 'hamadan-air-base'],
    ['/ar/place/%D8%B7%D9%87%D8%B1%D8%A7%D9%86/', 'tehran'],
    ['/zh-Hant/place/德黑蘭/', 'tehran'],
    ['/atlas/fr/place/tehran/', 'tehran'],
    ['/en/tehran', 'tehran'],
    ['/en/fact/idlib-province-lost-2016/', 'idlib-province-lost-2015'],
  ])('%s: %s', (path, id) => {
    expect(ids(path)[0]).toBe(id);
  });

  it('is a place where the address says so, and a fact where it says that', () => {
    expect(closestPages(dossier, '/en/place/idlib/')).toEqual([
      { kind: 'place', id: 'idlib-province', name: 'Idlib province' },
    ]);
    expect(ids('/en/fact/tehran-meeting/')).toEqual(['tehran-meeting-2015']);
  });

  it('is none that only sounds a little like it', () => {
    expect(ids('/en/place/teheran/')).toEqual(['tehran']);
  });

  it('comes closest first', () => {
    expect(ids('/en/place/irak/')).toEqual(['iran', 'iraq']);
    expect(ids('/en/place/iraqi/')[0]).toBe('iraq');
  });

  it.each(['/en/place/atlantis/', '/en/', '/', '/en/place/', '/en/place/%E0%A4%A/'])(
    'is nothing where nothing is close: %s',
    (path) => {
      expect(ids(path)).toEqual([]);
    },
  );

  it('is nothing for a short word that stands in many names', () => {
    const facts = [fact('refuelled-at-hamadan')];
    expect(closestPages({ places: [], facts }, '/en/nothing/at/')).toEqual([]);
    expect(closestPages({ places: [], facts }, '/en/hamadan/')).toHaveLength(1);
  });

  it('is five pages at most', () => {
    const many = {
      places: Array.from({ length: 9 }, (_, n) => place(`base-${n}`, `B${n}`)),
      facts: [],
    };
    expect(closestPages(many, '/en/place/base-x/')).toHaveLength(5);
  });
});
