import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { describe, expect, it } from 'vitest';
import { rawDossierFromDisk } from '$lib/build/dossier-from-disk';
import { fixtureStamp } from './fixture';
import { referencesBibtex, referencesCsl } from './references';

const { references } = rawDossierFromDisk().sources;
const ids = ['the-dossier', ...references.map(({ id }) => id)];

describe('the bibliography', () => {
  it('has the dossier and then every reference, with fields of CSL alone', () => {
    const items = referencesCsl(references, fixtureStamp(), 'en');
    expect(items.map(({ id }) => id)).toEqual(ids);
    expect(items[0]).toMatchObject({ type: 'dataset', version: '2026-01-01 ' });
    const ours = ['citedAs', 'urlSource', 'titleTranslation'];
    expect(items.flatMap((item) => Object.keys(item)).filter((key) => ours.includes(key))).toEqual(
      [],
    );
  });

  it('is the same list as BibTeX, which reads back with its titles in every script', () => {
    const text = referencesBibtex(references, fixtureStamp(), 'en');
    const read = new Cite(text).data;
    expect(read.map(({ id }) => id)).toEqual(ids);
    expect(text).toMatch(/^% Norland, version 2026-01-01/);
    const russian = references.find(({ language }) => language === 'ru');
    expect(read.map(({ title }) => title)).toContain(russian?.title);
  });

  it('has no entry that a comment began', () => {
    const text = referencesBibtex([], { ...fixtureStamp(), citeAs: 'Ask @somebody{x}' }, 'en');
    expect(text.match(/^%.*@/m)).toBeNull();
  });
});
