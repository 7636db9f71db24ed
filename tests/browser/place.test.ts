import { byId, readDossier, type DossierFile, type FileFact } from './dossier-file';
import { expect, test } from './fixtures';
import { counted, languages, word, type Language } from './words';
import { inFull } from './in-full';
import { boxOf } from './page-geometry';

const HAMADAN = 'hamadan-air-base';

/** The status in words, as a card must tell it. */
function statusWords(language: Language, { status, attributions }: FileFact): string {
  const sayers = new Set(attributions.map(({ by }) => by));
  const [by] = sayers;
  if (status === 'reported' && sayers.size === 1 && by)
    return word(language, 'reported_by', { by });
  return word(language, `status_${status}`);
}

/** What a card must tell of a fact: its date, status, chips with their addresses, reference numbers. */
function cardFact(language: Language, dossier: DossierFile, fact: FileFact) {
  const dated = fact.date?.label ?? word(language, 'undated');
  const reference = word(language, 'in_brackets', { text: word(language, 'date_from_reference') });
  const basis = fact.date?.basis === 'reference' ? ` ${reference.trim()}` : '';
  return {
    id: fact.id,
    date: dated + basis,
    status: statusWords(language, fact),
    statement: fact.statement,
    chips: fact.attributions.map(({ document, paragraph, where }) => ({
      text: `${byId(dossier.documents, document).code} ${where === 'headline' ? 'ref' : `¶${paragraph}`}`,
      href: expect.stringMatching(
        `/${language}/sources/${document}/#p${paragraph}$`,
      ) as unknown as string,
    })),
    references: fact.attributions.flatMap(({ references }) =>
      references.map(({ number }) => String(number)),
    ),
  };
}

for (const language of languages) {
  test(
    `a click on the marker of Hamadan opens its facts with their sources (${language})`,
    inFull(),
    async ({ atlas, request }) => {
      const dossier = await readDossier(request, language);
      const facts = dossier.facts.filter(({ places }) => places.includes(HAMADAN));

      await atlas.open(language);
      await atlas.marker(HAMADAN).click();

      await expect(atlas.popupTitle).toHaveText(byId(dossier.places, HAMADAN).name);
      await expect(atlas.popup).toContainText(counted(language, 'facts_count', facts.length));
      await expect
        .poll(() => atlas.cardFacts())
        .toEqual(facts.map((fact) => cardFact(language, dossier, fact)));
    },
  );
}

test.describe('on the whole map', () => {
  test.use({ baseMap: 'whole' });

  for (const language of languages) {
    test(
      `a year without facts takes the marker of Hamadan away and its own brings it back (${language})`,
      inFull(),
      async ({ atlas, dossier }) => {
        const { light } = byId(dossier.layers, 'air-bases');
        const pixels = () => atlas.markerPixels(HAMADAN, light);

        await atlas.open(language);
        await expect.poll(pixels).toBeGreaterThan(40);
        await expect.poll(() => atlas.listedOutside()).not.toContain(HAMADAN);

        await atlas.year('2015').click();
        await expect(atlas.marker(HAMADAN)).toHaveAttribute('data-status', 'outside');
        await expect.poll(() => atlas.listedOutside()).toContain(HAMADAN);
        await expect.poll(pixels).toBe(0);

        await atlas.year('2016').click();
        await expect(atlas.marker(HAMADAN)).toHaveAttribute('data-status', 'stated');
        await expect.poll(() => atlas.listedOutside()).not.toContain(HAMADAN);
        await expect.poll(pixels).toBeGreaterThan(40);
      },
    );
  }
});

test(
  'a popup follows the chosen years, and leads to a year that has facts',
  inFull(),
  async ({ atlas }) => {
    await atlas.open('en', '?years=2015');
    await atlas.marker(HAMADAN).click();
    await expect(atlas.popup).toContainText(atlas.word('no_fact_in_choice'));
    await expect.poll(() => atlas.cardFacts()).toEqual([]);

    await atlas.popup
      .getByRole('button', { name: atlas.word('show_year', { year: 2016 }) })
      .click();
    await expect.poll(() => atlas.cardFacts()).toHaveLength(1);
    await expect.poll(() => atlas.yearsOn()).toEqual(['2015', '2016']);
  },
);

test(
  'the page of a place beyond the first view begins there, and its map does not move by itself',
  inFull(),
  async ({ atlas }) => {
    await atlas.open('en', 'place/moscow/');
    await expect.poll(() => atlas.markersInView()).toContain('moscow');
    await atlas.staticMap.waitFor({ state: 'detached' });
    expect(atlas.camera).toBeNull();
  },
);

test(
  'the page of a place looks closely at it: its neighbours are in view, places far off have chips',
  inFull(),
  async ({ atlas }) => {
    await atlas.open('en', 'place/baghdad-operation-room/');
    const inView = await atlas.markersInView();
    expect(inView).toContain('baghdad-information-centre');
    expect(inView).not.toContain('tehran');
    await expect(atlas.edgeChip('moscow')).toBeVisible();
  },
);

test(
  'the page of a fact about several places looks at the whole region',
  inFull(),
  async ({ atlas }) => {
    await atlas.open('en', 'fact/baghdad-information-centre-shares-intelligence/');
    await expect
      .poll(() => atlas.markersInView())
      .toEqual(expect.arrayContaining(['tehran', 'aleppo']));
  },
);

test('a popup on the coast opens over the sea and hides no marker', inFull(), async ({ atlas }) => {
  await atlas.open('en');
  await atlas.listed('bassel-al-assad-airport').click();
  await expect(atlas.popup).toBeVisible();
  await expect.poll(() => atlas.markersUnder(atlas.popup)).toEqual([]);
  await expect.poll(() => atlas.markersInView()).toContain('bassel-al-assad-airport');
});

test(
  'the line from a popup ends at the bar of its country, not at the name above',
  inFull(),
  async ({ atlas }) => {
    await atlas.open('en');
    await atlas.listed('iran').click();
    await expect(atlas.popup).toBeVisible();
    const { y } = await atlas.markerSpot('iran');
    await expect.poll(async () => Math.abs((await atlas.leaderHeight()) - y)).toBeLessThan(3);
  },
);

test(
  'a popup tells three facts at once, and steps on to the others',
  inFull(),
  async ({ atlas, dossier }) => {
    const moscow = dossier.facts.filter(({ places }) => places.includes('moscow')).length;
    await atlas.open('en');
    await atlas.listed('moscow').click();
    await expect(atlas.popup).toBeVisible();
    const told = await atlas.cardFacts();
    expect(told).toHaveLength(3);
    await expect(atlas.factsPart).toHaveText(`Facts 1–3 of ${moscow}`);
    await atlas.nextFacts.focus();
    while (told.length < moscow) {
      await atlas.page.keyboard.press('Enter');
      await expect(atlas.factsPart).toContainText(`Facts ${told.length + 1}`);
      told.push(...(await atlas.cardFacts()));
    }
    expect(new Set(told.map(({ id }) => id)).size).toBe(moscow);
    await expect(atlas.nextFacts).toBeFocused();
    await expect(atlas.nextFacts).toHaveAttribute('aria-disabled', 'true');
  },
);

test(
  'a chip leads to the paragraph of its document, a number to its reference',
  inFull(),
  async ({ atlas }) => {
    await atlas.open('en', `place/${HAMADAN}/`);
    const [fact] = await atlas.cardFacts();
    const chip = fact?.chips[0]?.href ?? '';
    await atlas.page.goto(chip);
    const target = atlas.page.locator(new URL(chip).hash);
    await expect(target).toBeInViewport();
    await expect(target).toContainText(fact?.statement ?? '');
  },
);

for (const [language, width, height] of [
  ['en', 640, 400],
  ['ar', 640, 400],
  ['en', 320, 256],
] as const) {
  test.describe(
    `in a window of ${width}×${height} px`,
    inFull(width !== 640 || language !== 'en'),
    () => {
      test.use({ map: 'none', viewport: { width, height } });

      test(`what is done with a place comes after its facts (${language})`, async ({ atlas }) => {
        await atlas.visit(language, 'place/idlib-province/');
        await expect(atlas.embedButton).not.toBeInViewport();
        await atlas.embedButton.scrollIntoViewIfNeeded();
        await expect(atlas.embedButton).toBeInViewport({ ratio: 0.5 });
      });
    },
  );
}

test.describe('on a phone', () => {
  test.use({ map: 'none', viewport: { width: 390, height: 844 } });

  test('what is done with a place is in view from the start', inFull(), async ({ atlas }) => {
    await atlas.visit('en', 'place/idlib-province/');
    await expect(atlas.embedButton).toBeInViewport({ ratio: 1 });
  });
});

test('no room is kept for the squares of a place without a fact', async ({ atlas }) => {
  await atlas.withoutWebGL();
  await atlas.open('en', 'place/idlib-province/');
  await expect(atlas.cardSquares).toHaveCount(1);
  await atlas.year('2012').click();
  await expect.poll(() => atlas.cardFacts()).toEqual([]);
  await expect(atlas.cardSquares).toHaveCount(0);
});

for (const width of [1200, 1280]) {
  for (const language of languages) {
    test(
      `in ${width} px the years end clear of the undated (${language})`,
      inFull(width !== 1280 || language !== 'en'),
      async ({ atlas, page }) => {
        await page.setViewportSize({ width, height: 800 });
        await atlas.open(language, 'place/aleppo/');
        await expect(atlas.year('1979')).toBeInViewport({ ratio: 0.99 });
        const [last, undated] = [
          await boxOf(atlas.year('2016')),
          await boxOf(atlas.year('undated')),
        ];
        const gap =
          language === 'ar'
            ? last.x - (undated.x + undated.width)
            : undated.x - (last.x + last.width);
        expect(gap, 'px between 2016 and the undated').toBeGreaterThan(8);
      },
    );
  }
}
