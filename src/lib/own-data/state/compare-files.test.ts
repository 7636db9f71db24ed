import { expect, it } from 'vitest';
import { fixtureDossier } from '$lib/dossier/contract/fixture';
import { recordBeside } from '../beside/record';
import type { RecordBeside } from '../model/beside';
import { collection, point } from '../worker/fixture';
import { OwnDataService } from '../worker/service';
import { compareFiles } from './compare-files';

const dossier = fixtureDossier();
const near = recordBeside(dossier);
const fact = dossier.facts.find(({ id }) => near.facts.some((each) => each.id === id));
const place = dossier.places.find(({ id }) => fact?.places[0] === id);

it('files are held against the dossier in their workers, kind by kind', async () => {
  if (!place) throw new Error('The fixture has no fact with a place.');
  const service = new OwnDataService();
  const features = [
    point(-150, -40, { name: 'Far', year: 2016 }),
    point(...place.point, { name: 'Near' }),
  ];
  const file = new Blob([collection(features)]);
  const none = () => undefined;
  await service.read({ kind: 'file', name: 'own', file }, {}, none, none);
  const compared = (id: string) => ({
    id,
    summary: { name: `${id}.csv` },
    service: { compare: (record: RecordBeside) => Promise.resolve(service.compare(record)) },
  });
  const { counts, rows, isCut } = await compareFiles([compared('a'), compared('b')], dossier);
  expect([counts, isCut]).toEqual([{ same: 0, differs: 0, unknown: 2, only: 2 }, false]);
  const of = (kind: string) => rows.filter(({ beside }) => beside === kind);
  expect(of('only').map(({ fileName, title }) => `${fileName} ${title}`)).toEqual([
    'a.csv Far',
    'b.csv Far',
  ]);
  const its = ['harbour-opened', 'plain-crossed', 'old-harbour-closed'].map((id) => `Near ${id}`);
  expect(of('unknown').map((row) => `${row.title} ${row.fact?.id}`)).toEqual([...its, ...its]);
  expect(rows.at(-1)?.title).toBe('Far');
});
