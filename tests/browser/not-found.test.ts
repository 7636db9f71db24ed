import { expect, test } from './fixtures';
import { word } from './words';

// The browser says it of the answer, SvelteKit of the address.
test.use({ expectedFault: /status of 404|Not found: / });

for (const [address, language] of [
  ['en/place/atlantis/', 'en'],
  ['ar/place/atlantis/', 'ar'],
  ['zh-Hant/place/atlantis/', 'zh-Hant'],
  ['zh-Hant/nothing/', 'zh-Hant'],
  ['fr/', 'en'],
  ['nothing/at/all', 'en'],
] as const) {
  test(`/${address} is no page, says so in the language asked for, and leads to the map`, async ({
    atlas,
  }) => {
    const { page } = atlas;
    const response = await page.goto(address);
    expect(response?.status()).toBe(404);
    await expect(atlas.pageTitle).toHaveText(word(language, 'not_found_title'));
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await expect(page.locator('html')).toHaveAttribute('dir', language === 'ar' ? 'rtl' : 'ltr');
    await page.getByRole('link', { name: word(language, 'to_the_map') }).click();
    await expect(page).toHaveURL(new RegExp(`/${language}/$`));
    await expect(atlas.anyMarker).toBeAttached();
  });
}
