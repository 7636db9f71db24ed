import { render } from 'svelte/server';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { fixtureDossier } from '$lib/dossier/contract/fixture';
import type { Fact } from '$lib/dossier/model/dossier';
import { getLocale, overwriteGetLocale } from '$lib/i18n/paraglide/runtime';
import FactVersions from '$lib/ui/facts/FactVersions.svelte';
import Identities from '$lib/ui/facts/Identities.svelte';
import PaperFacts from './PaperFacts.svelte';

const before = getLocale;
beforeAll(() => overwriteGetLocale(() => 'zh-Hant'));
afterAll(() => overwriteGetLocale(before));

const dossier = fixtureDossier();
const links = {
  paragraph: () => '#paragraph',
  reference: () => '#reference',
  fact: () => '#fact',
  notes: () => '#notes',
} as never;
const dateOf = (edtf: string, label: string) => ({ edtf, from: edtf, to: edtf, label });
const dates = [dateOf('2015', '2015年'), dateOf('2015-07-24', '2015年7月24日')] as const;
const factIn = (status: Fact['status']): Fact => {
  const fact = dossier.facts.find((each) => each.status === status);
  const [first] = fact?.attributions ?? [];
  if (!fact || !first) throw new Error(`The fixture has no fact that is ${status}.`);
  return {
    ...fact,
    date: dates[0] as never,
    attributions: fact.attributions.map((each) => ({ ...each, date: dates[1] as never })),
  };
};
const textOf = ({ body }: { body: string }) => body.replaceAll(/<!--.*?-->/g, '');
const onPaper = (fact: Fact, level: 3 | 4) =>
  textOf(
    render(PaperFacts, {
      props: {
        ...{ facts: [{ fact, number: 1, isTold: true }], dossier, language: 'zh-Hant', links },
        level,
      } as never,
    }),
  );

it('brackets and what stands after a date are those of the language', () => {
  const identities = [{ url: 'https://www.wikidata.org/wiki/Q1', seenIn: '此文本身' }] as never;
  expect(textOf(render(Identities, { props: { identities, seenIn: true } }))).toContain(
    '（此文本身）',
  );
  const fact = factIn('stated');
  const versions = textOf(render(FactVersions, { props: { fact, dossier, links } }));
  for (const text of [versions, onPaper(fact, 4)]) {
    expect(text).toContain('2015年7月24日</b>');
  }
});

it('on paper, dates of a dispute are parted as on the pages, and headings are of the level asked for', () => {
  const text = onPaper(factIn('disputed'), 3);
  expect(text).toMatch(/2015年；\s*2015年7月24日/);
  expect(text).toMatch(/<h3 [^>]*>[^<]+<\/h3>/);
  expect(onPaper(factIn('disputed'), 4)).toMatch(/<h4 [^>]*>[^<]+<\/h4>/);
});
