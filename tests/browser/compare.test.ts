import { ComparePage, type Side } from './compare-page';
import { namesOf, sitesOf } from './dossier-file';
import { expect, test } from './fixtures';
import { inFull } from './in-full';

const TEHRAN = 'tehran';

test(
  'moving either map moves the other at once, by drag and by button',
  inFull(),
  async ({ page }) => {
    const compare = new ComparePage(page);
    await compare.open('en');
    // Each map rounds where it lays a button to whole px.
    const apart = async () => {
      const [one, other] = [
        await compare.spotOn('first', TEHRAN),
        await compare.spotOn('second', TEHRAN),
      ];
      return Math.hypot(one.x - other.x, one.y - other.y);
    };
    const before = await compare.spotOn('second', TEHRAN);
    expect(await apart()).toBeLessThan(2);

    await compare.drag('first', -120, 60);
    await expect
      .poll(async () => (await compare.spotOn('second', TEHRAN)).x)
      .toBeLessThan(before.x - 100);
    await expect.poll(apart).toBeLessThan(2);

    const dragged = await compare.spotOn('first', TEHRAN);
    await compare.zoomIn('second');
    await expect
      .poll(async () => Math.abs((await compare.spotOn('first', TEHRAN)).x - dragged.x))
      .toBeGreaterThan(20);
    await expect.poll(apart).toBeLessThan(2);
  },
);

test('chosen years sort the places, and the link opens them again', async ({
  page,
  dossier,
  newReader,
}) => {
  const compare = new ComparePage(page);
  await compare.open('en', '?layers=air-bases,aid');
  await compare.years('first').selectOption('2014');
  await compare.years('second').selectOption('undated');
  await expect(compare.mapOf('2014')).toBeVisible();

  const placesIn = (cell: string) =>
    sitesOf(dossier, (layer) => ['air-bases', 'aid'].includes(layer)).filter((id) =>
      dossier.facts.some(
        (fact) => fact.cell === cell && fact.places.some((at) => namesOf(dossier, id).includes(at)),
      ),
    );
  const [in2014, undated] = [placesIn('2014'), placesIn('undated')];
  expect(undated.length).toBeGreaterThan(0);
  const both = in2014.filter((id) => undated.includes(id));
  expect(await compare.placesOf('both')).toEqual(both);
  expect(await compare.placesOf('first')).toEqual(in2014.filter((id) => !both.includes(id)));
  expect(await compare.placesOf('second')).toEqual(undated.filter((id) => !both.includes(id)));
  await expect(compare.announcement).toContainText(`${undated.length} place`);

  const other = new ComparePage((await newReader()).page);
  await other.page.goto(page.url());
  await expect.poll(() => other.chosen('first')).toBe('2014');
  await expect.poll(() => other.chosen('second')).toBe('Undated');
  expect(await other.placesOf('second')).toEqual(await compare.placesOf('second'));
  await page.goBack();
  await expect.poll(() => compare.chosen('second')).toBe('2016');
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  for (const [width, beside] of [
    [1280, true],
    [390, false],
  ] as const) {
    test(
      `both maps stand in the page, ${width} px wide, the first at the side where reading begins`,
      inFull(),
      async ({ page }) => {
        await page.setViewportSize({ width, height: 844 });
        const compare = new ComparePage(page);
        await compare.visit('ar');
        const box = async (side: Side) => {
          await expect(compare.staticMap(side).locator('[id$="-land"]')).toHaveAttribute('d', /^m/);
          return (
            (await compare.map(side).boundingBox()) ?? { x: NaN, y: NaN, width: NaN, height: NaN }
          );
        };
        const [first, second] = [await box('first'), await box('second')];
        if (beside) expect(second.x + second.width).toBeLessThanOrEqual(first.x);
        else expect(first.y + first.height).toBeLessThanOrEqual(second.y);
        expect(Math.min(first.height, second.height)).toBeGreaterThan(180);
      },
    );
  }
});
