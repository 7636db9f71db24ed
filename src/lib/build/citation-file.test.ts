import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { rawDossierFromDisk } from './dossier-from-disk';

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
