import { describe, expect, it } from 'vitest';
import { formerFragments, formerRoute } from './former-page';

const former = {
  places: { hmeimim: 'khmeimim', atlantis: null },
  facts: { 'old-fact': 'new-fact', 'wrong-fact': null },
  references: { 'reuters-1': 'reuters-2015-10-06', gone: null },
};

describe('the route of a former id', () => {
  it.each([
    ['/en/place/hmeimim/', '/en/place/khmeimim/'],
    ['/ar/embed/place/hmeimim/', '/ar/embed/place/khmeimim/'],
    ['/zh-Hant/fact/old-fact/', '/zh-Hant/fact/new-fact/'],
    ['/en/embed/fact/old-fact/', '/en/embed/fact/new-fact/'],
    ['/en/place/atlantis/', '/en/'],
    ['/en/embed/place/atlantis/', '/en/embed/map/'],
    ['/ar/embed/fact/wrong-fact/', '/ar/embed/map/'],
    ['/ar/fact/wrong-fact/', '/ar/sources/'],
  ])('%s leads to %s', (route, to) => {
    expect(formerRoute(former, route)).toBe(to);
  });

  it.each([
    '/en/place/khmeimim/',
    '/en/fact/hmeimim/',
    '/fr/place/hmeimim/',
    '/en/place/hmeimim/card.png',
    '/en/place/constructor/',
    '/en/',
  ])('leads nowhere where it is none: %s', (route) => {
    expect(formerRoute(former, route)).toBeNull();
  });
});

it('a former fact or reference has its place on the page of sources', () => {
  expect(formerFragments(former)).toEqual({
    'fact-old-fact': 'fact-new-fact',
    'reuters-1': 'reuters-2015-10-06',
  });
});
