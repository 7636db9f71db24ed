import { byId, readDossier } from './dossier-file';
import { expect, test } from './fixtures';
import { boxOf } from './page-geometry';
import { languages } from './words';
import { inFull } from './in-full';

const disputed = 'coalition-formed';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const language of languages) {
    test(
      `a fact has its page with every reading of it (${language})`,
      inFull(language !== 'en'),
      async ({ atlas, request }) => {
        const { facts } = await readDossier(request, language);
        const { statement, question, attributions } = byId(facts, disputed);
        await atlas.visit(language, `fact/${disputed}/`);
        await expect(atlas.pageTitle).toHaveText(question ?? '?');
        const page = atlas.fact(disputed);
        await expect(page).toContainText(statement);
        for (const { document, paragraph, reading } of attributions) {
          const address = `/${language}/sources/${document}/#p${paragraph}`;
          await expect(page.locator(`a[href$="${address}"]`).first()).toBeVisible();
          await expect(page).toContainText(reading ?? statement);
        }
      },
    );
  }
});

for (const [language, width] of [
  ['zh-Hant', 320],
  ['ar', 320],
  ['zh-Hant', 390],
] as const) {
  test.describe(`in ${width} px`, inFull(language !== 'zh-Hant' || width !== 320), () => {
    test.use({ map: 'none', viewport: { width, height: 568 } });

    test(`how firm a fact is stands on one line beside its dates (${language})`, async ({
      atlas,
    }) => {
      for (const rest of ['fact/soleimani-in-moscow-july-2015/', 'place/moscow/']) {
        await atlas.visit(language, rest);
        const status = await boxOf(atlas.factStatus('soleimani-in-moscow-july-2015'));
        expect(status.height, rest).toBeLessThan(32);
        expect(await atlas.overflow()).toBe(0);
      }
    });
  });
}

test('the link of a fact shows its year beside those it names, and says so', async ({ atlas }) => {
  const fact = 'idlib-province-lost-2015';
  await atlas.open('en', `fact/${fact}/?years=2016`);
  await expect(
    atlas.page.getByText(atlas.word('year_shown_for_fact', { year: '2015' })),
  ).toBeVisible();
  await expect.poll(() => atlas.yearsOn()).toEqual(['2015', '2016']);
  await expect.poll(() => atlas.markerStatus('idlib-province')).toBe('disputed');
  await expect.poll(() => atlas.address).toBe(`en/fact/${fact}/?years=2015,2016`);
});

test(
  'from a fact one goes on to the next, and back to where one was',
  inFull(),
  async ({ atlas }) => {
    await atlas.withoutWebGL();
    await atlas.visit('en', `fact/${disputed}/`);
    const first = await atlas.pageTitle.innerText();
    await atlas.page.locator('a[rel="next"]').click();
    await expect(atlas.pageTitle).not.toHaveText(first);
    await atlas.page.goBack();
    await expect(atlas.pageTitle).toHaveText(first);
  },
);

test('the head of a page names it in every language, and says to machines what it says to readers', async ({
  request,
  baseURL,
}) => {
  const { facts, places } = await readDossier(request, 'ar');
  const head = async (path: string) => {
    const html = await (await request.get(path)).text();
    // Whole where the build knows its address, else relative to the page: the same to a browser.
    const whole = (href = '') => new URL(href, `${baseURL}${path}`).href;
    const value = (pattern: RegExp) => pattern.exec(html)?.[1];
    return {
      canonical: whole(value(/<link rel="canonical" href="([^"]*)"/)),
      alternates: [
        ...html.matchAll(/<link rel="alternate" hreflang="([^"]*)" href="([^"]*)"/g),
      ].map(([, language, href]) => [language, whole(href)]),
      picture: whole(value(/<meta property="og:image" content="([^"]*)"/)),
      data: JSON.parse(value(/<script type="application\/ld\+json">(.*?)<\/script>/s) ?? '{}'),
    };
  };
  const fact = await head(`ar/fact/${disputed}/`);
  expect(fact.canonical).toBe(`${baseURL}ar/fact/${disputed}/`);
  const picture = await request.get(fact.picture);
  expect(picture.headers()['content-type']).toBe('image/png');
  expect(fact.alternates).toEqual([
    ...languages.map((code) => [code, `${baseURL}${code}/fact/${disputed}/`]),
    ['x-default', `${baseURL}en/fact/${disputed}/`],
  ]);
  expect(fact.data).toMatchObject({
    '@type': 'Claim',
    text: byId(facts, disputed).statement,
  });
  expect((await head('ar/place/tehran/')).data).toMatchObject({
    '@type': 'Place',
    name: byId(places, 'tehran').name,
  });
  expect((await head('ar/')).data).toMatchObject({
    '@type': 'Dataset',
    inLanguage: [...languages],
  });
});
