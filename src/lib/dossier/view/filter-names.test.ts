import { expect, it } from 'vitest';
import { filterNames } from './filter-names';
import { fixtureDossier } from '../contract/fixture';
import { defaultView } from './view';

it('names what the facts are narrowed down to, actors before documents, as the dossier orders them', () => {
  const view = {
    ...defaultView,
    actors: new Set(['fleet']),
    documents: new Set(['almanac', 'gazette']),
  };
  expect(filterNames(fixtureDossier(), view)).toEqual(['The fleet', 'Gazette', 'Almanac']);
  expect(filterNames(fixtureDossier(), defaultView)).toEqual([]);
});
