import { describe } from 'vitest';
import { findWebKit } from '../../tools/engines.mjs';
import { coreTests } from './core';
import { startWebKit } from './webkit';

const webKit = findWebKit();

describe.skipIf(!webKit || !process.env.DISPLAY)('WebKit', () => {
  coreTests(() => startWebKit(webKit ?? { driver: '', browser: '' }));
});
