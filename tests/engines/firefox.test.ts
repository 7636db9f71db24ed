import { describe } from 'vitest';
import { findFirefox } from '../../tools/engines.mjs';
import { coreTests } from './core';
import { startFirefox } from './firefox';

const firefox = findFirefox();

describe.skipIf(!firefox || !process.env.DISPLAY)('Firefox', () => {
  coreTests(() => startFirefox(firefox ?? ''));
});
