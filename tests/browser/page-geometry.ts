import type { Locator } from '@playwright/test';
import type { Box } from './pixels';

/** Where something is on the screen, px. Throws for what is not there. */
export async function boxOf(locator: Locator): Promise<Box> {
  const box = await locator.boundingBox();
  if (!box) throw new Error('There is nothing on the screen to measure.');
  return box;
}

/** The middle of it. */
export async function middleOf(locator: Locator): Promise<{ x: number; y: number }> {
  const { x, y, width, height } = await boxOf(locator);
  return { x: x + width / 2, y: y + height / 2 };
}
