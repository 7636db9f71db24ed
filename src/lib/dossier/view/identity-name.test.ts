import { expect, it } from 'vitest';
import { identityName } from './identity-name';

it.each([
  ['https://www.wikidata.org/wiki/Q858', 'Wikidata Q858'],
  ['https://www.geonames.org/163843', 'GeoNames 163843'],
  ['https://www.geonames.org/170654/damascus.html', 'GeoNames 170654'],
  ['https://gazetteer.example/places/7', 'gazetteer.example'],
  ['https://notwikidata.org/wiki/Q858', 'notwikidata.org'],
])('an entry is called by gazetteer and number: %s', (url, name) => {
  expect(identityName(url)).toBe(name);
});
