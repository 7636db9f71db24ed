import { expect } from 'vitest';
import { OwnDataService } from '../../src/lib/own-data/worker/service';
import { formulasIn } from './cases';

const none = () => undefined;

/**
 * Reads what a file holds as the page does, and asks for all that a page asks for then: it is data that can be shown, listed,
 * saved and found, or one failure with its reason.
 */
export async function holdsFor(content: string | Uint8Array<ArrayBuffer>): Promise<void> {
  const service = new OwnDataService();
  const source = { kind: 'file' as const, name: 'file', file: new Blob([content]) };
  const { outcome } = await service.read(source, {}, none, none);
  if (outcome.state === 'failed') {
    expect(outcome.reason).toMatch(/^[a-z-]+$/);
    if (outcome.reason === 'elsewhere') expect(URL.canParse(outcome.address)).toBe(true);
    return;
  }
  const { summary } = outcome;
  expect(summary.fields.length).toBeLessThanOrEqual(500);
  expect(new Set(summary.fields).size).toBe(summary.fields.length);
  const known = summary.groups.length;
  const all = { groups: summary.groups.map((_, place) => place), known };
  const listed = await service.list(all, 20);
  expect([listed.count, summary.groups.reduce((sum, { count }) => sum + count, 0)]).toEqual([
    summary.count,
    summary.count,
  ]);
  const [west, south, east, north] = summary.bounds;
  expect(west >= -180 && south >= -90 && east <= 180 && north <= 90).toBe(true);
  for (const { index } of listed.features) {
    const detail = await service.detail(index);
    const texts = [
      detail?.title,
      detail?.date,
      detail?.layer,
      detail?.source,
      ...(detail?.properties.flat() ?? []),
    ];
    expect(texts.every((text) => typeof text === 'string' && !text.includes('[native code]'))).toBe(
      true,
    );
    const [longitude, latitude] = detail?.point ?? [];
    expect([Number.isFinite(longitude), Number.isFinite(latitude)]).toEqual([true, true]);
  }
  for (const zoom of [0, 5]) await service.tile(zoom, 2 ** zoom / 2, 2 ** zoom / 2);
  await service.find('a', 20);
  const written = await (await service.exportPart(all, { format: 'csv', columnsBefore: 1 })).text();
  for (const separator of [',', ';', '\t', '|']) {
    expect(formulasIn(written, separator)).toEqual([]);
  }
  const { features } = JSON.parse(await service.export(all).text()) as { features: unknown[] };
  expect(features).toHaveLength(summary.count);
}
