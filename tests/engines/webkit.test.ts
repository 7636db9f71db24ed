import { describe } from 'vitest';
import { findWebKit } from '../../tools/engines.mjs';
import { coreTests } from './core';
import { startWebKit } from './webkit';

const webKit = findWebKit();

describe.skipIf(!webKit || !process.env.DISPLAY)('WebKit', () => {
  coreTests((site) => startWebKit(webKit ?? { driver: '', browser: '' }, site));
});
