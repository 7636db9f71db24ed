import type { Stamp } from './stamp';
import { stampOf, type Addresses } from './stamp';
import { fixtureDossier } from '../contract/fixture';
import type { Languages } from './fact-table';

/** For tests only: the small dossier in both its languages, and what a file says of it. */
export function fixtureLanguages(): Languages {
  return [fixtureDossier('en'), fixtureDossier('ar')];
}

export const fixtureAddresses: Addresses = {
  fact: (id) => `https://atlas.example/en/fact/${id}/`,
  place: (id) => `https://atlas.example/en/place/${id}/`,
  document: (id) => `https://atlas.example/en/sources/${id}/`,
};

export function fixtureStamp(): Stamp {
  return stampOf(fixtureDossier(), 'Norland, 2026', 'https://atlas.example/en/data/');
}
