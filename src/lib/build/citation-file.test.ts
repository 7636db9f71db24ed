import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { dossierFromDisk, rawDossierFromDisk } from './dossier-from-disk';
import { releasesFromDisk } from './imprint-from-disk';

it('CITATION.cff cites the data of today: its title, its makers and its version', () => {
  const { title, version } = rawDossierFromDisk().manifest;
  const { name } = JSON.parse(readFileSync('public/geo/makers.json', 'utf8')) as {
    name: { en: string };
  };
  const [, preferred = ''] = readFileSync('CITATION.cff', 'utf8').split('preferred-citation:\n');
  for (const line of [
    `title: ${title.en ?? ''}`,
    `- name: ${name.en}`,
    `version: '${version}'`,
    `date-released: ${version}`,
    'license: CC-BY-SA-4.0',
  ]) {
    expect(preferred).toContain(`  ${line}\n`);
  }
});

it.each(['README.md', 'public/geo/LICENCE.md'])('%s cites the version of today', (file) => {
  const { version } = rawDossierFromDisk().manifest;
  const cited = [...readFileSync(file, 'utf8').matchAll(/data of (\d{4}-\d{2}-\d{2})/gu)];
  expect(new Set(cited.map(([, day]) => day))).toEqual(new Set([version]));
});

it('the day of the data is that of its last release, as “What changed” tells it', () => {
  const { hash } = dossierFromDisk('en');
  const { version } = rawDossierFromDisk().manifest;
  expect(releasesFromDisk().at(-1)).toMatchObject({ date: version, hash });
});
