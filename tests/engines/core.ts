import { afterAll, beforeAll, describe } from 'vitest';
import type { Engine } from './engine';
import { testsWithMap } from './with-map';
import { testsWithoutMap } from './without-map';

/** What a reader does, on the built site in one engine. */
export function coreTests(start: () => Promise<Engine>): void {
  let engine: Engine;
  beforeAll(async () => {
    engine = await start();
  });
  afterAll(() => engine.close());

  describe('without the live map', () => testsWithoutMap(() => engine));
  describe('with the live map', () => testsWithMap(() => engine));
}
