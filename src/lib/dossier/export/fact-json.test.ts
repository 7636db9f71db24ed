import { describe, expect, it } from 'vitest';
import { entry } from '../contract/fixture';
import { parseDossier } from '../contract/parse';
import { fixtureFiles } from '../contract/fixture';
import { factJson } from './fact-json';
import { fixtureAddresses, fixtureLanguages, fixtureStamp } from './fixture';

const languages = fixtureLanguages();
const [english] = languages;
const { references } = parseDossier(fixtureFiles()).dossier.sources;
const [disputed] = english.facts.filter(({ status }) => status === 'disputed');
const id = disputed?.id ?? '';
const given = {
  languages,
  references,
  former: { older: id, gone: null },
  stamp: fixtureStamp(),
  addresses: { en: fixtureAddresses, ar: fixtureAddresses },
};

describe('the file of a fact', () => {
  it('holds each text in every language, and what each document says', () => {
    const file = factJson(id, given);
    expect(file).toMatchObject({
      id,
      status: 'disputed',
      pages: { en: `https://atlas.example/en/fact/${id}/` },
      statement: Object.fromEntries(
        languages.map(({ language, facts }) => [language, entry(facts, id).statement]),
      ),
      says: disputed?.attributions.map(({ document, paragraph, stance }) => ({
        document: { id: document },
        paragraph,
        stance,
      })),
    });
    expect(file?.metadata).toMatchObject({ version: english.version });
  });

  it('names the works that its documents cite, and no others', () => {
    const cited = english.facts.flatMap((fact) =>
      fact.attributions.some((said) => said.references.length > 0) ? [fact] : [],
    )[0];
    const file = factJson(cited?.id ?? '', given);
    const ids = new Set(cited?.attributions.flatMap((said) => said.references.map((r) => r.id)));
    expect(new Set((file?.references as { id: string }[]).map((item) => item.id))).toEqual(ids);
  });

  it('stands under a former id too, and says where nothing stands for one', () => {
    expect(factJson('older', given)).toEqual(factJson(id, given));
    expect(factJson(id, given)).toMatchObject({ former_ids: ['older'] });
    expect(factJson('gone', given)).toMatchObject({ id: 'gone', removed: true });
  });

  it('is none for an id that never was, whatever it is called', () => {
    expect(factJson('nothing-of-the-kind', given)).toBeNull();
    expect(factJson('constructor', given)).toBeNull();
  });
});
