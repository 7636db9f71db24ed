import { describe, expect, it } from 'vitest';
import { dossierFromDisk } from '../dossier-from-disk';
import { documentsWords } from '$lib/i18n/documents-words';
import type { Fact } from '$lib/dossier/model/dossier';
import { factText, placeText } from './image-text';

const dossier = dossierFromDisk('en');
const textsOf = (wanted: (fact: Fact) => boolean) => {
  const facts = dossier.facts.filter(wanted);
  expect(facts).not.toEqual([]);
  return facts.map((fact) => ({ fact, text: factText(dossier, fact, 'en') }));
};

describe('the social image of a fact', () => {
  it('that documents dispute says that they disagree, and never that it is stated', () => {
    const disputed = textsOf(({ attributions }) =>
      attributions.some(({ stance }) => stance === 'disputes'),
    );
    for (const { fact, text } of disputed) {
      expect(text.status).toEqual({ words: 'Documents disagree', mark: 'disputed' });
      expect(text.dispute?.question ?? text.title).toBe(fact.question);
    }
  });

  it('that is disputed has each document on the side that it is on, and under nothing else', () => {
    for (const { fact, text } of textsOf(({ status }) => status === 'disputed')) {
      expect(text).toMatchObject({ body: null, chips: [] });
      const [so, otherwise] = text.dispute?.sides ?? [];
      expect(so?.text).toBe(fact.statement);
      const codes = (contradicting: boolean) =>
        fact.attributions
          .filter(({ stance }) => (stance === 'disputes' || stance === 'denies') === contradicting)
          .map(({ document }) => dossier.documents.find(({ id }) => id === document)?.code);
      for (const { code } of so?.chips ?? []) expect(codes(false)).toContain(code);
      for (const { code } of otherwise?.chips ?? []) expect(codes(true)).toContain(code);
      expect(otherwise?.chips).not.toEqual([]);
    }
  });

  it('counts only the documents that state it in their own voice', () => {
    const mixed = textsOf(
      ({ status, attributions }) =>
        status === 'stated' && attributions.some(({ stance }) => stance === 'reports'),
    );
    for (const { fact, text } of mixed) {
      const stating = fact.attributions.filter(({ stance }) => stance === 'asserts');
      expect(text.status.words).toBe(
        `Stated as fact · ${documentsWords(stating, dossier.documents, 'en')}`,
      );
    }
  });

  it('without a date says so, and without a place has its statement for a title', () => {
    for (const { text } of textsOf(({ date, status }) => date === null && status !== 'disputed'))
      expect(text.date).toBe('Undated');
    for (const { fact, text } of textsOf(
      ({ places, status }) => places.length === 0 && status !== 'disputed',
    )) {
      expect(text).toMatchObject({ title: fact.statement, body: null, titleIsName: false });
    }
  });

  it('has a chip for each document, dashed for the garbled one', () => {
    for (const { fact, text } of textsOf(({ status }) => status !== 'disputed')) {
      const documents = new Set(fact.attributions.map(({ document }) => document));
      expect(text.chips).toHaveLength(documents.size);
      expect(text.chips.filter(({ garbled }) => garbled).map(({ code }) => code)).toEqual(
        documents.has('en-cooperation') ? ['GT'] : [],
      );
    }
  });
});

it('the social image of a place has one of its facts, and of these the one that most documents speak of', () => {
  for (const place of dossier.places) {
    const { body, dispute, title } = placeText(dossier, place, 'en');
    const own = dossier.facts.filter(({ places }) => places.includes(place.id));
    const count = (fact: Fact) => new Set(fact.attributions.map(({ document }) => document)).size;
    const shown = own.filter(({ statement }) => statement === (body ?? dispute?.sides[0]?.text));
    expect(title).toBe(place.name);
    expect(Math.max(...shown.map(count))).toBe(Math.max(...own.map(count)));
  }
});
