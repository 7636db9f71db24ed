import { expect, it } from 'vitest';
import { dossierFromDisk } from './dossier-from-disk';
import { formerIdsFromDisk } from './former-ids-from-disk';
import { feedOfDocument, feedOfPlace } from './feed-from-disk';
import { releasesFromDisk } from './imprint-from-disk';

const SITE = 'https://atlas.example/';
const { facts, places, documents } = dossierFromDisk('en');
const isKept = (id: string) => facts.some((fact) => fact.id === id);

/** What was recorded of a field, of the facts that there still are. */
const changesOf = (field: string) =>
  releasesFromDisk()
    .flatMap((release) => Object.entries(release.facts))
    .flatMap(([id, { [field]: change }]) => (change && isKept(id) ? [{ id, change }] : []));

it('a place’s feed tells of the facts that were taken from it', async () => {
  const taken = changesOf('places').flatMap(({ id, change: [was, is] }) =>
    places
      .filter((place) => (was as string[]).includes(place.id))
      .filter((place) => !(is as string[]).includes(place.id))
      .map((place) => ({ id, place: place.id })),
  );
  expect(taken).not.toEqual([]);
  for (const { id, place } of taken) {
    const feed = await feedOfPlace('en', place, SITE)?.text();
    expect(feed, place).toContain(`${SITE}en/fact/${id}/`);
  }
});

it('the feeds of a place and of a document tell of the facts that were merged into theirs', async () => {
  const merged = Object.entries(formerIdsFromDisk().facts).filter(([former]) =>
    releasesFromDisk().some((release) => release.facts[former]),
  );
  const [former, into] = merged
    .map(([id, to]) => [id, facts.find((fact) => fact.id === to)] as const)
    .find(([, fact]) => (fact?.places.length ?? 0) > 0) ?? [''];
  for (const feed of [
    feedOfPlace('en', into?.places[0] ?? '', SITE),
    feedOfDocument('en', into?.attributions[0]?.document ?? '', SITE),
  ]) {
    expect(await feed?.text()).toContain(`&gt;${former}&lt;`);
  }
});

it('a document’s feed tells of the facts that it was found not to say', async () => {
  const unsaid = documents.flatMap(({ id: document }) =>
    changesOf(`says ${document}`)
      .filter(({ change: [, is] }) => is === null)
      .map(({ id }) => ({ id, document })),
  );
  expect(unsaid).not.toEqual([]);
  for (const { id, document } of unsaid) {
    const feed = await feedOfDocument('en', document, SITE)?.text();
    expect(feed, document).toContain(`${SITE}en/fact/${id}/`);
  }
});
