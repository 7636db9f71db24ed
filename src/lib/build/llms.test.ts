import { expect, it } from 'vitest';
import { fixtureDossier } from '$lib/dossier/contract/fixture';
import { dataFileNames } from '$lib/dossier/export/data-file-names';
import { llmsText } from './llms';

const dossier = fixtureDossier('en', ({ facts }) => {
  const [fact] = facts;
  if (fact) fact.statement.en = 'A port [old] was built.';
});
const text = (site: string) => llmsText(dossier, 'Norland, 2026', ['en', 'ar'], site);

it('names every file of data and every fact, by whole addresses where the site is known', () => {
  const known = text('https://atlas.example/n/');
  for (const name of dataFileNames) expect(known).toContain(`https://atlas.example/n/data/${name}`);
  for (const { id, status } of dossier.facts) {
    const line = known.split('\n').find((each) => each.includes(`/n/data/fact/${id}.json)`));
    expect(line, id).toContain(status);
  }
  expect(text('')).toContain('](/data/facts.csv)');
});

it('says how to cite, under what licence, and that disputes have two sides', () => {
  expect(text('')).toMatch(/Norland, 2026\..*CC BY-SA 4\.0/);
  expect(text('')).toContain('both sides');
});

it('keeps brackets of a statement within the words of its link', () => {
  expect(text('')).toContain('[A port \\[old\\] was built](');
});

it('names a disputed fact by its question', () => {
  const facts = dossier.facts.map((fact) =>
    Object.assign({}, fact, { status: 'disputed', question: `Was it ${fact.id}?` }),
  );
  const known = llmsText({ ...dossier, facts }, 'Norland, 2026', ['en'], '');
  for (const { id } of facts) expect(known).toContain(`[Was it ${id}?](`);
});
