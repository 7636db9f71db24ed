import { describe, expect, it } from 'vitest';
import { collection, point } from '../worker/fixture';
import { OwnDataService } from '../worker/service';
import { entryNamed } from './entry-named';

const nothing = () => undefined;
const address = 'https://a.example/b.geojson';

async function fileOf(...titles: string[]) {
  const features = titles.map((name) => point(37, 36, { name }));
  const service = new OwnDataService();
  const file = new Blob([collection(features)]);
  const { outcome } = await service.read({ kind: 'file', name: 'b', file }, {}, nothing, nothing);
  if (outcome.state === 'failed') throw new Error(outcome.reason);
  const { summary } = outcome;
  return { service, summary, isArchive: false } as unknown as Parameters<typeof entryNamed>[0];
}

describe('an entry that a link names', () => {
  it.each([
    ['is the one at its place', ['Kut', 'Hit', 'Kut'], 3, 'Kut', 2],
    ['is found by its title where the file has grown', ['New', 'Kut', 'Hit'], 1, 'Kut', 1],
    ['without a title is the one at its place', ['', ''], 2, '', 1],
    ['is none where another stands in its place', ['Hit'], 1, 'Kut', null],
    ['is none where the file is shorter', ['Kut', 'Hit'], 3, '', null],
    ['is none where several have its title', ['Hit', 'Kut', 'Kut'], 1, 'Kut', null],
  ])('%s', async (_, titles, position, title, index) => {
    const found = await entryNamed(await fileOf(...titles), { address, position, title });
    expect(found?.index ?? null).toBe(index);
  });
});
