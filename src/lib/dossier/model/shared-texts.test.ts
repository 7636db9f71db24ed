import { describe, expect, it } from 'vitest';
import { dossierFromDisk } from '$lib/build/dossier-from-disk';
import { independentTexts, textsOf } from './shared-texts';

const { documents } = dossierFromDisk('en');
const speaking = (...codes: string[]) =>
  documents.filter(({ code }) => codes.includes(code)).map(({ id }) => ({ document: id }));

describe('the texts that documents are', () => {
  it('are two in this dossier: three documents share one, the garbled text is another', () => {
    const codes = textsOf(speaking('ZH', 'AR', 'EN', 'GT'), documents).map((group) =>
      group.map(({ code }) => code),
    );
    expect(codes).toEqual([['ZH', 'AR', 'EN'], ['GT']]);
  });
  it('count once however many documents share them, and however often a document speaks', () => {
    expect(independentTexts(speaking('EN', 'ZH', 'AR'), documents)).toBe(1);
    expect(independentTexts(speaking('EN', 'GT'), documents)).toBe(2);
    expect(independentTexts([...speaking('EN'), ...speaking('EN')], documents)).toBe(1);
    expect(independentTexts([], documents)).toBe(0);
  });
  it('are as many as there are documents where none shares any', () => {
    const apart = documents.map(({ id }) => ({ id }));
    expect(independentTexts(speaking('EN', 'ZH', 'AR'), apart)).toBe(3);
  });
});
