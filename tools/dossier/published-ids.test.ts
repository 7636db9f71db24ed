import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { idErrors, parseFormerIds, type KnownIds } from '../../src/lib/dossier/contract/former-ids';

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');
const idsOf = (entries: { id: string }[]) => entries.map(({ id }) => id);

it('no published id ever vanishes', () => {
  const present: KnownIds = {
    places: idsOf(JSON.parse(read('../../public/geo/places.geojson')).features),
    facts: idsOf(JSON.parse(read('../../public/geo/facts.json'))),
    references: idsOf(JSON.parse(read('../../public/geo/sources.json')).references),
  };
  const published = JSON.parse(read('published-ids.json')) as KnownIds;
  const former = parseFormerIds(read('../../public/geo/redirects.json'));
  expect(idErrors(published, present, former)).toEqual([]);
});
