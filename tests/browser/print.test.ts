import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { firstOnPath } from '../../tools/programs.mjs';
import { byId, readDossier } from './dossier-file';
import { expect, test } from './fixtures';
import { inFull } from './in-full';
import { languages } from './words';

/** What the links of a PDF lead to: addresses, and how many places within it. */
function linksOf(pdf: Buffer): { addresses: Set<string>; within: number; pages: number } {
  const text = pdf.toString('latin1');
  const addresses = [...text.matchAll(/\/URI \(([^)]*)\)/g)].map(([, address = '']) => address);
  return {
    addresses: new Set(addresses.map((address) => new URL(address).pathname)),
    within: text.match(/\/Subtype \/Link[^]{0,400}?\/Dest /g)?.length ?? 0,
    pages: text.match(/\/Type \/Page\b/g)?.length ?? 0,
  };
}

/** What Poppler's pdfinfo says of a PDF; null where it is not there. It complains of what it cannot read. */
function pdfInfo(pdf: Buffer, file: string): string | null {
  const pdfinfo = firstOnPath(['pdfinfo']);
  if (!pdfinfo) return null;
  writeFileSync(file, pdf);
  return execFileSync(pdfinfo, [file], { encoding: 'utf8' });
}

for (const language of languages) {
  test(
    `the whole atlas is one PDF with every fact, place and work (${language})`,
    inFull(language !== 'en'),
    async ({ page, request }) => {
      const { facts, places } = await readDossier(request, language);
      await page.goto(`${language}/print/`);
      const pdf = await page.pdf({ preferCSSPageSize: true, outline: true, tagged: true });
      const { addresses, within, pages } = linksOf(pdf);
      for (const { id } of facts) expect(addresses).toContain(`/${language}/fact/${id}/`);
      for (const { id } of places) expect(addresses).toContain(`/${language}/place/${id}/`);
      expect(pages).toBeGreaterThan(20);
      // The contents, the map, the index: each fact and each place is led to at least once.
      expect(within).toBeGreaterThan(facts.length + places.length);
      expect(pdf.toString('latin1')).toContain('/Outlines');
      const info = pdfInfo(pdf, test.info().outputPath('print.pdf'));
      if (info !== null) expect(info).toMatch(/Title: +\S.*\n(?:.*\n)*Tagged: +yes\n/);
      await expect(page.locator('[id^="fact-"]')).toHaveCount(facts.length);
      await expect(page.locator('script:not([src])')).toHaveCount(0);
    },
  );
}

for (const language of languages) {
  test(
    `the story is a handout of its own, with a map for each step and the works it rests on (${language})`,
    inFull(),
    async ({ page, request }) => {
      const { facts, story } = await readDossier(request, language);
      const told = new Set(story.flatMap((step) => step.facts));
      const cited = [...told].flatMap((id) =>
        byId(facts, id).attributions.flatMap(({ references }) => references.map(({ id }) => id)),
      );
      await page.goto(`${language}/print/story/`);
      const pdf = await page.pdf({ preferCSSPageSize: true, outline: true, tagged: true });
      const { addresses, within, pages } = linksOf(pdf);
      for (const id of told) expect(addresses).toContain(`/${language}/fact/${id}/`);
      // Each step begins on a page of its own, and so do the works.
      expect(pages).toBeGreaterThan(story.length + 1);
      expect(within).toBeGreaterThanOrEqual(story.length);
      await expect(page.locator('figure .base-map')).toHaveCount(story.length);
      await expect(page.locator('[id^="fact-"]')).toHaveCount(told.size);
      await expect(page.locator('[id^="work-"]')).toHaveCount(new Set(cited).size);
    },
  );
}
